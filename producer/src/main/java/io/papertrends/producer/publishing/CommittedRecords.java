// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.papertrends.schemas.BoundedRead;
import io.papertrends.schemas.KafkaConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the committed records of a Kafka topic, and later those that were added since. */
final class CommittedRecords implements AutoCloseable {

  private final KafkaConsumer<String, byte[]> committed;
  private final KafkaConsumer<String, byte[]> anything;

  /** Reads from the beginning. */
  CommittedRecords(KafkaConnection connection, String kafkaTopic) {
    this(connection, kafkaTopic, partition -> OptionalLong.empty());
  }

  /**
   * From these offsets on.
   *
   * @param starts by partition; empty for its beginning
   */
  CommittedRecords(
      KafkaConnection connection, String kafkaTopic, IntFunction<OptionalLong> starts) {
    committed = consumer(connection, IsolationLevel.READ_COMMITTED);
    anything = consumer(connection, IsolationLevel.READ_UNCOMMITTED);
    committed.assign(committed.partitionsFor(kafkaTopic).stream()
        .map(it -> new TopicPartition(it.topic(), it.partition()))
        .toList());
    committed.seekToBeginning(committed.assignment());
    for (var partition : committed.assignment()) {
      starts.apply(partition.partition()).ifPresent(start -> committed.seek(partition, start));
    }
  }

  private static KafkaConsumer<String, byte[]> consumer(
      KafkaConnection connection, IsolationLevel isolation) {
    var properties = new HashMap<String, Object>();
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation.toString());
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
    return new KafkaConsumer<>(
        connection.propertiesWith(properties),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  /**
   * Reads all that was written since the last call. It waits for an open transaction until that
   * ends, at the latest by its time-out: records behind it become visible only then.
   *
   * @throws PublishFailedException if Kafka returns no record in time
   */
  void toEnd(Consumer<ConsumerRecord<String, byte[]>> action) {
    var end = anything.endOffsets(committed.assignment());
    if (!BoundedRead.upTo(end, committed, action)) {
      throw noRecord();
    }
  }

  /** The offset of the next record to take, by partition. */
  Map<Integer, Long> positions() {
    var positions = new HashMap<Integer, Long>();
    committed.assignment().forEach(it -> positions.put(it.partition(), committed.position(it)));
    return positions;
  }

  /**
   * The values at these offsets of a partition, by offset; without those that compaction has
   * removed.
   *
   * @throws PublishFailedException if Kafka returns no record in time
   */
  Map<Long, byte[]> at(TopicPartition partition, SortedSet<Long> offsets) {
    var values = new HashMap<Long, byte[]>();
    anything.assign(List.of(partition));
    for (long offset : offsets) {
      if (values.containsKey(offset)) {
        continue;
      }
      anything.seek(partition, offset);
      boolean isRead = BoundedRead.upTo(Map.of(partition, offset + 1), anything, record -> {
        if (offsets.contains(record.offset())) {
          values.put(record.offset(), record.value());
        }
      });
      if (!isRead) {
        throw noRecord();
      }
    }
    return values;
  }

  private static PublishFailedException noRecord() {
    return new PublishFailedException(
        "Kafka has returned no record for " + BoundedRead.TIMEOUT.toSeconds() + " s", null);
  }

  @Override
  public void close() {
    committed.close();
    anything.close();
  }
}
