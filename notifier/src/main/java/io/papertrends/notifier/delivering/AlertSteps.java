// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import io.papertrends.notifier.messages.Step;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.TrendAlert;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/** Turns the records of the Kafka topic of alerts, which has one partition, into steps. */
final class AlertSteps {

  private final Deserializer<TrendAlert> deserializer;

  AlertSteps(KafkaTopics kafkaTopics) {
    this.deserializer = kafkaTopics.alerts().value().deserializer();
  }

  static TopicPartition partition(KafkaTopics kafkaTopics) {
    return new TopicPartition(kafkaTopics.alerts().name(), 0);
  }

  /**
   * The step; empty for a record without value.
   *
   * @throws SerializationException if it is no alert
   */
  Optional<Step> read(ConsumerRecord<String, byte[]> record) {
    return Optional.ofNullable(deserializer.deserialize(record.topic(), record.value()))
        .map(it -> new Step(it, record.offset()));
  }
}
