// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.live;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.TrendingBoard;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the boards as any consumer does, and notes how many papers the one with the key counts. */
final class BoardWatch implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(20);

  private final KafkaConsumer<String, TrendingBoard> consumer;
  private final Thread thread = new Thread(this::run, "board-watch");
  private final String key;
  private final SentPapers papers;
  private volatile boolean isClosed;

  private BoardWatch(KafkaConsumer<String, TrendingBoard> consumer, String key, SentPapers papers) {
    this.consumer = consumer;
    this.key = key;
    this.papers = papers;
  }

  static BoardWatch start(
      KafkaConnection connection, KafkaTopic<TrendingBoard> boards, String key, SentPapers papers) {
    var consumer = new KafkaConsumer<>(
        connection.propertiesWith(Map.of(
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
            20)),
        new StringDeserializer(),
        boards.value().deserializer());
    var partitions = IntStream.range(0, boards.partitions())
        .mapToObj(it -> new TopicPartition(boards.name(), it))
        .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    var watch = new BoardWatch(consumer, key, papers);
    watch.thread.start();
    return watch;
  }

  private void run() {
    while (!isClosed) {
      var records = consumer.poll(POLL);
      long now = System.nanoTime();
      for (var each : records) {
        if (each.key().equals(key)) {
          papers.counted(each.value().getPapersInWindow(), now);
        }
      }
    }
    consumer.close();
  }

  @Override
  public void close() {
    isClosed = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
