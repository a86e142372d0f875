// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import io.papertrends.schemas.KafkaTopics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/**
 * Where a channel begins to read. Kafka forgets the positions of a group that was away for a week,
 * and then the deliveries tell; a channel that was never served begins with what comes, or with
 * what is there.
 */
record ReadingPosition(KafkaTopics kafkaTopics, boolean fromBeginning) {

  /** Of every consumer of alerts; where a position is too old, the next step that is left. */
  static final Map<String, Object> CONSUMER = Map.of(
      ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
      false,
      ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
      "earliest",
      ConsumerConfig.ISOLATION_LEVEL_CONFIG,
      "read_committed");

  /** The name of a channel's group. */
  String group(String channel) {
    return kafkaTopics.prefix() + "notify." + channel;
  }

  /** Puts a consumer of the channel's group there; returns whether that was a choice to keep. */
  boolean seek(Consumer<?, ?> consumer, KnownDeliveries known) {
    var partition = AlertSteps.partition(kafkaTopics);
    var committed = consumer.committed(Set.of(partition)).get(partition);
    if (committed != null) {
      consumer.seek(partition, committed.offset());
      return false;
    }
    if (known.position().isPresent()) {
      consumer.seek(partition, known.position().getAsLong());
    } else if (fromBeginning) {
      consumer.seekToBeginning(List.of(partition));
    } else {
      consumer.seekToEnd(List.of(partition));
    }
    return true;
  }

  /** Puts it there and makes sure that it is found there again. */
  void seekAndKeep(Consumer<?, ?> consumer, KnownDeliveries known) {
    if (seek(consumer, known)) {
      var partition = AlertSteps.partition(kafkaTopics);
      var position = new OffsetAndMetadata(consumer.position(partition));
      consumer.commitSync(Map.of(partition, position));
    }
  }
}
