// SPDX-License-Identifier: Apache-2.0
package io.papertrends.examples;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.EventFormat;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.schemas.Severity;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** What there is to read for those who follow docs/consuming.md. */
final class SampleResults {

  static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  static final TrendingBoard BOARD = TrendingBoard.newBuilder()
      .setBoard("top")
      .setWindowDays(1)
      .setFirstDay(DAY)
      .setLastDay(DAY)
      .setPapersInWindow(7)
      .setFinality(Finality.FINAL)
      .setEntries(List.of())
      .build();

  static final TrendAlert ALERT = new TrendAlert(
      "alert-1",
      "knowledge-graphs",
      "burst",
      AlertPhase.STARTED,
      7,
      DAY.minusDays(6),
      DAY,
      30L,
      10.5,
      2.7,
      1e-6,
      List.of("arxiv:2509.00001"),
      Finality.FINAL,
      "Knowledge graphs",
      Severity.MEDIUM,
      1e-4,
      DAY,
      "Knowledge graphs: a burst",
      List.of(),
      List.of(),
      null);

  private SampleResults() {}

  /** Writes a board, one that is gone, and an alert. */
  static void write(String bootstrapServers, EventFormat format)
      throws ExecutionException, InterruptedException {
    var kafkaTopics = new KafkaTopics(KafkaTopics.DEFAULT_PREFIX, 1, format);
    KafkaTopicsSetup.ensure(kafkaTopics, KafkaConnection.to(bootstrapServers));
    write(bootstrapServers, kafkaTopics.trending(), "top|1d|" + DAY, BOARD);
    write(bootstrapServers, kafkaTopics.trending(), "new|1d|" + DAY, null);
    write(bootstrapServers, kafkaTopics.alerts(), ALERT.getTopic(), ALERT);
  }

  /** Writes what {@code boards} and {@code show} print of a week. */
  static void writeWeek(String bootstrapServers) throws ExecutionException, InterruptedException {
    var kafkaTopics = new KafkaTopics(KafkaTopics.DEFAULT_PREFIX, 1, EventFormat.SINGLE_OBJECT);
    var rising = TrendingBoard.newBuilder(BOARD)
        .setBoard("rising")
        .setWindowDays(7)
        .setFirstDay(DAY.minusDays(6))
        .setEntries(List.of(entry()))
        .build();
    var count = TopicCount.newBuilder()
        .setTopic(ALERT.getTopic())
        .setLabel(ALERT.getLabel())
        .setWindowDays(1)
        .setFirstDay(DAY)
        .setLastDay(DAY)
        .setPapers(3L)
        .setPapersInWindow(7L)
        .setShare(3 / 7.0)
        .setFinality(Finality.FINAL)
        .build();
    write(bootstrapServers, kafkaTopics.trending(), "rising|7d|" + DAY, rising);
    write(bootstrapServers, kafkaTopics.topicCounts(), ALERT.getTopic() + "|1d|" + DAY, count);
  }

  private static BoardEntry entry() {
    return BoardEntry.newBuilder()
        .setRank(1)
        .setTopic(ALERT.getTopic())
        .setLabel(ALERT.getLabel())
        .setScore(1.5)
        .setPapers(3L)
        .setShare(3 / 7.0)
        .setExpected(0.5)
        .setLift(2.5)
        .setLiftLow(1.5)
        .setLiftHigh(4.5)
        .build();
  }

  private static <V> void write(
      String bootstrapServers, KafkaTopic<V> kafkaTopic, String key, V value)
      throws ExecutionException, InterruptedException {
    try (var producer = new KafkaProducer<>(
        Map.<String, Object>of("bootstrap.servers", bootstrapServers),
        new StringSerializer(),
        kafkaTopic.value().serializer())) {
      producer.send(new ProducerRecord<>(kafkaTopic.name(), key, value)).get();
    }
  }
}
