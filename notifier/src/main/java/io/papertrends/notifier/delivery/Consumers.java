// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.papertrends.schemas.KafkaConnection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Creates consumers of raw bytes. Values are decoded one by one, so that a corrupt record does not
 * stop the worker.
 */
final class Consumers {

  private static final Duration POLL = Duration.ofMillis(100);

  private Consumers() {}

  static KafkaConsumer<String, byte[]> of(KafkaConnection connection, Map<String, ?> properties) {
    return new KafkaConsumer<>(
        connection.propertiesWith(properties),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  /** Whether everything available has been read; false if Kafka does not answer. */
  static boolean isAtEnd(KafkaConsumer<String, byte[]> consumer, TopicPartition partition) {
    try {
      return consumer.position(partition) >= end(consumer, partition);
    } catch (RetriableException e) {
      return false;
    }
  }

  /** Reads from the position of the consumer to the present end of the partition. */
  static void readToEnd(
      KafkaConsumer<String, byte[]> consumer,
      TopicPartition partition,
      Consumer<ConsumerRecord<String, byte[]>> reader) {
    long end = end(consumer, partition);
    while (consumer.position(partition) < end) {
      consumer.poll(POLL).forEach(reader);
    }
  }

  private static long end(KafkaConsumer<String, byte[]> consumer, TopicPartition partition) {
    return consumer.endOffsets(List.of(partition)).get(partition);
  }
}
