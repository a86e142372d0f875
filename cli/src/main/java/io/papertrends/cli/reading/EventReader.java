// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.schemas.DeadLetter;
import io.papertrends.schemas.KafkaTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/** Converts the records of one Kafka topic to events. */
final class EventReader {

  private final Deserializer<?> deserializer;

  EventReader(KafkaTopic<?> kafkaTopic) {
    this.deserializer = kafkaTopic.value().deserializer();
  }

  /**
   * The event; an unreadable record is returned as the dead letter that the application will make
   * of it.
   */
  Event read(ConsumerRecord<String, byte[]> record) {
    try {
      var value = deserializer.deserialize(record.topic(), record.value());
      return value instanceof byte[] raw
          ? new Event(record.key(), letter(DeadLetter.from(record.headers()), raw))
          : new Event(record.key(), value);
    } catch (SerializationException e) {
      var position = "partition " + record.partition() + " offset " + record.offset();
      var from = new DeadLetter(record.topic(), position, e.getMessage());
      return new Event(record.key(), letter(from, record.value()));
    }
  }

  private static Event.Letter letter(DeadLetter from, byte[] raw) {
    return new Event.Letter(from, new String(raw, UTF_8));
  }
}
