// SPDX-License-Identifier: Apache-2.0
package io.papertrends.examples;

import io.papertrends.cli.SampleAlerts;
import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.EventFormat;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
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

/** Results in Kafka that the commands of docs/consuming.md read. */
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

  static final TrendAlert ALERT = TrendAlert.newBuilder(
          SampleAlerts.start("alert-1", "knowledge-graphs", "Knowledge graphs", DAY))
      .setEvidence(List.of("arxiv:2509.00001"))
      .setMessage("Knowledge graphs: a burst")
      .build();

  private SampleResults() {}

  /** Writes a board, a retracted board and an alert. */
  static void write(String bootstrapServers, EventFormat format)
      throws ExecutionException, InterruptedException {
    var kafkaTopics = new KafkaTopics(KafkaTopics.DEFAULT_PREFIX, 1, format);
    KafkaTopicsSetup.ensure(kafkaTopics, KafkaConnection.to(bootstrapServers));
    write(bootstrapServers, kafkaTopics.trending(), "top|1d|" + DAY, BOARD);
    write(bootstrapServers, kafkaTopics.trending(), "new|1d|" + DAY, null);
    write(bootstrapServers, kafkaTopics.alerts(), ALERT.getTopic(), ALERT);
  }

  /** Writes the results of a week that {@code boards} and {@code show} print. */
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
