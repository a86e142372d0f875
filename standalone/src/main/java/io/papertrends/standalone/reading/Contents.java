// SPDX-License-Identifier: Apache-2.0
package io.papertrends.standalone.reading;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.TopicConfig;

/** What a Kafka topic holds in the end. */
public final class Contents {

  private static final Comparator<ConsumerRecord<String, byte[]>> BY_POSITION =
      Comparator.comparing((ConsumerRecord<String, byte[]> it) -> it.partition())
          .thenComparing(ConsumerRecord::offset);

  private Contents() {}

  /**
   * Of a compacted Kafka topic the last value of each key, by key; of another one everything, by
   * partition and offset.
   */
  public static List<Event> of(KafkaConnection connection, KafkaTopic<?> kafkaTopic) {
    try (var reader = new KafkaTopicReader(connection, kafkaTopic, true)) {
      var records = reader.toEnd();
      var kept = isCompacted(kafkaTopic) ? lastByKey(records) : byPosition(records);
      return reader.events(kept);
    }
  }

  private static boolean isCompacted(KafkaTopic<?> kafkaTopic) {
    return TopicConfig.CLEANUP_POLICY_COMPACT.equals(
        kafkaTopic.settings().get(TopicConfig.CLEANUP_POLICY_CONFIG));
  }

  private static List<ConsumerRecord<String, byte[]>> lastByKey(
      List<ConsumerRecord<String, byte[]>> records) {
    var last = new TreeMap<String, ConsumerRecord<String, byte[]>>();
    records.forEach(it -> last.put(it.key(), it));
    last.values().removeIf(it -> it.value() == null);
    return List.copyOf(last.values());
  }

  private static List<ConsumerRecord<String, byte[]>> byPosition(
      List<ConsumerRecord<String, byte[]>> records) {
    var sorted = new ArrayList<>(records);
    sorted.sort(BY_POSITION);
    return sorted;
  }
}
