// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.papertrends.notifier.messages.AlertEvent;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.TrendAlert;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/** Decodes records of the Kafka topic of alerts, which has one partition. */
final class AlertEventReader {

  private final Deserializer<TrendAlert> deserializer;

  AlertEventReader(KafkaTopics kafkaTopics) {
    this.deserializer = kafkaTopics.alerts().value().deserializer();
  }

  static TopicPartition partition(KafkaTopics kafkaTopics) {
    return new TopicPartition(kafkaTopics.alerts().name(), 0);
  }

  /**
   * Decodes a record; empty for one without a value.
   *
   * @throws SerializationException if the value is not an alert
   */
  Optional<AlertEvent> read(ConsumerRecord<String, byte[]> record) {
    return Optional.ofNullable(deserializer.deserialize(record.topic(), record.value()))
        .map(it -> new AlertEvent(it, record.offset()));
  }
}
