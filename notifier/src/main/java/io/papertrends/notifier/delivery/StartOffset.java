// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.papertrends.schemas.KafkaTopics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/**
 * Offset at which a channel starts to read: the committed one; else, because Kafka deletes offsets
 * of groups that are idle for a week, the one in the delivery log; else, for a new channel, the end
 * or the beginning.
 */
record StartOffset(KafkaTopics kafkaTopics, boolean fromBeginning) {

  /**
   * Properties of every consumer of alerts. An offset that no longer exists resets to the earliest
   * record.
   */
  static final Map<String, Object> CONSUMER = Map.of(
      ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
      false,
      ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
      "earliest",
      ConsumerConfig.ISOLATION_LEVEL_CONFIG,
      "read_committed");

  /** Name of a channel's consumer group. */
  String group(String channel) {
    return kafkaTopics.prefix() + "notify." + channel;
  }

  /** Moves a consumer of the channel's group there; true if the offset was not committed yet. */
  boolean seek(Consumer<?, ?> consumer, DeliveryHistory history) {
    var partition = AlertEventReader.partition(kafkaTopics);
    var committed = consumer.committed(Set.of(partition)).get(partition);
    if (committed != null) {
      consumer.seek(partition, committed.offset());
      return false;
    }
    if (history.position().isPresent()) {
      consumer.seek(partition, history.position().getAsLong());
    } else if (fromBeginning) {
      consumer.seekToBeginning(List.of(partition));
    } else {
      consumer.seekToEnd(List.of(partition));
    }
    return true;
  }

  /** Moves a consumer there and commits the offset, so that a restart begins at the same place. */
  void seekAndCommit(Consumer<?, ?> consumer, DeliveryHistory history) {
    if (seek(consumer, history)) {
      var partition = AlertEventReader.partition(kafkaTopics);
      var position = new OffsetAndMetadata(consumer.position(partition));
      consumer.commitSync(Map.of(partition, position));
    }
  }
}
