// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.papertrends.schemas.Delivery;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;

/** Reads the delivery log of a channel. */
record DeliveryHistoryReader(KafkaConnection connection, KafkaTopics kafkaTopics) {

  private static final Map<String, Object> DEFAULTS = Map.of(
      ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
      false,
      ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
      "earliest");

  /** Prefix of the keys of a channel's records. */
  static String keyPrefix(String channel) {
    return channel + "|";
  }

  DeliveryHistory read(String channel) {
    var kafkaTopic = kafkaTopics.deliveries();
    var partition = new TopicPartition(kafkaTopic.name(), 0);
    var deserializer = kafkaTopic.value().deserializer();
    var records = new ArrayList<Delivery>();
    try (var consumer = Consumers.of(connection, DEFAULTS)) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      Consumers.readToEnd(consumer, partition, record -> {
        if (record.key().startsWith(keyPrefix(channel)) && record.value() != null) {
          records.add(deserializer.deserialize(kafkaTopic.name(), record.value()));
        }
      });
    }
    return DeliveryHistory.of(records);
  }
}
