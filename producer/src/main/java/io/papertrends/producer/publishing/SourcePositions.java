// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.SourcePosition;
import java.util.HashMap;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Reads the positions of sources from Kafka. */
final class SourcePositions {

  private final KafkaConnection connection;
  private final KafkaTopic<SourcePosition> kafkaTopic;

  SourcePositions(KafkaConnection connection, KafkaTopic<SourcePosition> kafkaTopic) {
    this.connection = connection;
    this.kafkaTopic = kafkaTopic;
  }

  Optional<SourcePosition> of(String source) {
    var values = new HashMap<String, byte[]>();
    try (var records = new CommittedRecords(connection, kafkaTopic.name())) {
      records.toEnd(record -> values.put(record.key(), record.value()));
    }
    return Optional.ofNullable(values.get(source))
        .map(value -> kafkaTopic.value().deserializer().deserialize(kafkaTopic.name(), value));
  }

  ProducerRecord<String, byte[]> record(SourcePosition position) {
    var value = kafkaTopic.value().serializer().serialize(kafkaTopic.name(), position);
    return new ProducerRecord<>(kafkaTopic.name(), position.getSource(), value);
  }

  ProducerRecord<String, byte[]> tombstone(String source) {
    return new ProducerRecord<>(kafkaTopic.name(), source, null);
  }
}
