// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import io.papertrends.schemas.Paper;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;

/** One consumer that does nothing but take the papers: what nothing can be faster than. */
final class ConsumerRun {

  private static final Duration POLL = Duration.ofMillis(100);

  private ConsumerRun() {}

  static void raw(Task task, Meter meter) throws IOException {
    consume(new ByteArrayDeserializer(), task, meter);
  }

  static void avro(Task task, Meter meter) throws IOException {
    Deserializer<Paper> decoder = Task.TOPICS.papers().value().deserializer();
    consume(decoder, task, meter);
  }

  private static <V> void consume(Deserializer<V> decoder, Task task, Meter meter)
      throws IOException {
    meter.begin();
    var properties = Map.<String, Object>of(
        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
        IsolationLevel.READ_COMMITTED.toString().toLowerCase(Locale.ROOT),
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
        false);
    try (var consumer = new KafkaConsumer<>(
        task.connection().propertiesWith(properties), new ByteArrayDeserializer(), decoder)) {
      var partitions = consumer.partitionsFor(Task.TOPICS.papers().name()).stream()
          .map(it -> new TopicPartition(it.topic(), it.partition()))
          .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = new HashMap<>(consumer.endOffsets(partitions));
      long papers = 0;
      while (ends.entrySet().stream()
          .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
        for (var record : consumer.poll(POLL)) {
          papers += record.value() == null ? 0 : 1;
        }
        meter.look(papers);
      }
      if (papers != task.papers()) {
        throw new IllegalStateException(papers + " papers instead of " + task.papers());
      }
    }
    meter.end(task.state());
  }
}
