// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads the partitions of a consumer up to given offsets. A consumer of committed records waits for
 * open transactions, which end at the latest by their time-out.
 */
public final class BoundedRead {

  /** How long one poll waits. */
  public static final Duration POLL = Duration.ofMillis(200);

  /** How long to wait without progress: longer than any transaction may last. */
  public static final Duration TIMEOUT = Duration.ofSeconds(90);

  private BoundedRead() {}

  /**
   * Passes all records before these offsets.
   *
   * @param end the offset behind the last record, by partition
   * @return false if there was no progress for {@link #TIMEOUT}
   */
  public static <K, V> boolean upTo(
      Map<TopicPartition, Long> end,
      KafkaConsumer<K, V> consumer,
      Consumer<ConsumerRecord<K, V>> action) {
    long position = -1;
    long deadline = 0;
    while (!isAt(end, consumer)) {
      long reached = end.keySet().stream().mapToLong(consumer::position).sum();
      if (reached > position) {
        position = reached;
        deadline = System.nanoTime() + TIMEOUT.toNanos();
      } else if (System.nanoTime() > deadline) {
        return false;
      }
      consumer.poll(POLL).forEach(action);
    }
    return true;
  }

  /** Whether all records before these offsets have been read. */
  public static boolean isAt(Map<TopicPartition, Long> end, KafkaConsumer<?, ?> consumer) {
    return end.entrySet().stream().allMatch(it -> consumer.position(it.getKey()) >= it.getValue());
  }
}
