// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.TopicConfig;

/** Reads a Kafka topic from its beginning to its present end. */
public final class KafkaTopicContents {

  private static final Comparator<ConsumerRecord<String, byte[]>> BY_POSITION =
      Comparator.comparing((ConsumerRecord<String, byte[]> it) -> it.partition())
          .thenComparing(ConsumerRecord::offset);

  private static final Comparator<ConsumerRecord<String, byte[]>> BY_KEY =
      Comparator.comparing(ConsumerRecord::key);

  private final KafkaConnection connection;
  private final KafkaTopic<?> kafkaTopic;

  /** Reads this Kafka topic. */
  public KafkaTopicContents(KafkaConnection connection, KafkaTopic<?> kafkaTopic) {
    this.connection = connection;
    this.kafkaTopic = kafkaTopic;
  }

  /**
   * For a compacted Kafka topic, the last value of each key, in the order of keys; for others all
   * records, in the order of partitions and offsets.
   */
  public List<Event> all() {
    return ofKeys(key -> true);
  }

  /** The same for selected keys only; the others take no memory. */
  List<Event> ofKeys(Predicate<String> wanted) {
    var events = new EventReader(kafkaTopic);
    try (var reader = reader()) {
      var records = isCompacted() ? lastByKey(reader, wanted) : byPosition(reader);
      return records.stream().map(events::read).toList();
    }
  }

  /** Passes the same events one by one; those of a compacted Kafka topic take no memory. */
  void forEach(Consumer<Event> action) {
    var events = new EventReader(kafkaTopic);
    try (var reader = reader()) {
      if (!isCompacted()) {
        byPosition(reader).forEach(record -> action.accept(events.read(record)));
        return;
      }
      try (var last = new LastByKey(kafkaTopic.name())) {
        reader.toEnd(last::put);
        last.forEach(record -> action.accept(events.read(record)));
      }
    }
  }

  private KafkaTopicReader reader() {
    return new KafkaTopicReader(connection, kafkaTopic, true);
  }

  private boolean isCompacted() {
    return TopicConfig.CLEANUP_POLICY_COMPACT.equals(
        kafkaTopic.settings().get(TopicConfig.CLEANUP_POLICY_CONFIG));
  }

  private static List<ConsumerRecord<String, byte[]>> lastByKey(
      KafkaTopicReader reader, Predicate<String> wanted) {
    var last = new HashMap<String, ConsumerRecord<String, byte[]>>();
    reader.toEnd(record -> {
      if (record.value() == null) {
        last.remove(record.key());
      } else if (wanted.test(record.key())) {
        last.put(record.key(), record);
      }
    });
    // Sorted once at the end, because keeping long keys with common beginnings in order needs many
    // comparisons.
    var records = new ArrayList<>(last.values());
    records.sort(BY_KEY);
    return records;
  }

  private static List<ConsumerRecord<String, byte[]>> byPosition(KafkaTopicReader reader) {
    var records = new ArrayList<ConsumerRecord<String, byte[]>>();
    reader.toEnd(records::add);
    records.sort(BY_POSITION);
    return records;
  }
}
