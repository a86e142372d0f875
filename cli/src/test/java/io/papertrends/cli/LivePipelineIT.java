// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import static io.papertrends.trends.oracle.OracleAssertions.assertNearlyEqual;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.cli.reading.KafkaTopicContents;
import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import io.papertrends.producer.publishing.PaperPublishers;
import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.tagging.Papers;
import io.papertrends.trends.BatchOracle;
import io.papertrends.trends.counting.RetainedDays;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.running.RunSettings;
import io.papertrends.trends.running.TrendsApplication;
import io.papertrends.trends.settings.TrendsSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that close while papers come by several partitions, and what comes too late for them. */
class LivePipelineIT {

  private static final Duration TIMEOUT = Duration.ofMinutes(2);
  private static final int DAYS = 40;

  /** Near enough to today that boards are still corrected after the wall clock closed days. */
  private static final LocalDate FIRST_DAY = DayZone.UTC.dayOf(Instant.now()).minusDays(DAYS + 5);

  private static final List<String> PHRASES = List.of(
      "RAG",
      "knowledge graphs",
      "lifelong learning",
      "LLMs",
      "a language model",
      "nothing",
      "graph rewriting",
      "Graph Rewriting");

  private static final KafkaTopics KAFKA_TOPICS = new KafkaTopics("live.", 4);
  private static final TrendsSettings LIVE = new TrendsSettings(
      KAFKA_TOPICS,
      2,
      Optional.of(Duration.ofSeconds(3)),
      Optional.of(Duration.ofMillis(500)),
      TrendsSettings.DEFAULT_BOARD_LENGTH,
      3,
      AlertRules.defaults());

  @TempDir
  Path folder;

  private final Random random = new Random(42);
  private final StandingPapers standing = new StandingPapers();
  private EmbeddedKafka kafka;

  /** With few retained days, days are evicted and loaded again for late papers. */
  @ParameterizedTest(name = "{0} days retained")
  @ValueSource(ints = {3, 1_000})
  void shouldEndWithTheOraclesFiguresWhenPartitionsCloseDaysBeforeEverythingCame(int days) {
    try (var broker = EmbeddedKafka.start(folder.resolve("kafka"), 0)) {
      kafka = broker;
      KafkaTopicsSetup.ensure(KAFKA_TOPICS, kafka.connection());
      try (var application = application(new RetainedDays(days, days));
          var publishers = TestPublishers.of(kafka.connection(), KAFKA_TOPICS)) {
        application.start();
        publishDayByDay(publishers);
        await().atMost(TIMEOUT).until(this::isLastDayFinal);
        publishLate(publishers);
        publishers.endInput();
        await().atMost(TIMEOUT).until(application::isOver);

        // Where the wall clock closed days after the last paper, there are results of them.
        var lastDays = new HashSet<>(standing.days());
        byKey(KAFKA_TOPICS.trending()).values().forEach(it -> lastDays.add(it.getLastDay()));
        var oracle = new BatchOracle(
            standing.all(), lastDays, Papers.TAGGER, LIVE.boardLength(), LIVE.keywordPapers());
        var counts = counts(oracle.topicCounts());
        var boards = boards(oracle.boards());
        await().atMost(TIMEOUT).untilAsserted(() -> {
          assertThat(counts(byKey(KAFKA_TOPICS.topicCounts()))).isEqualTo(counts);
          assertNearlyEqual(boards(byKey(KAFKA_TOPICS.trending())), boards);
        });
        assertThat(byKey(KAFKA_TOPICS.trending()).values())
            .extracting(TrendingBoard::getFinality)
            .contains(Finality.CORRECTION)
            .doesNotContain(Finality.EARLY);
      }
    }
  }

  private TrendsApplication application(RetainedDays retained) {
    return new TrendsApplication(
        LIVE,
        new RunSettings(kafka.connection(), folder.resolve("state"), 2, retained),
        Papers.TAGGER,
        new SimpleMeterRegistry());
  }

  /** Some papers are too late already, because other partitions are far ahead. */
  private void publishDayByDay(PaperPublishers publishers) {
    var records = new ArrayList<ParseResult>();
    for (int i = 0; i < 400; i++) {
      int day = random.nextInt(10) == 0 ? random.nextInt(DAYS) : i * DAYS / 400;
      records.add(publish("p" + i, day));
    }
    records.add(publish("last", DAYS - 1));
    send(publishers, records);
  }

  private void publishLate(PaperPublishers publishers) {
    var records = new ArrayList<ParseResult>();
    for (int i = 0; i < 300; i++) {
      var id = "p" + random.nextInt(600);
      if (random.nextInt(4) == 0) {
        standing.withdrawn(id);
        records.add(new Withdrawn(id));
      } else {
        records.add(publish(id, random.nextInt(DAYS)));
      }
    }
    send(publishers, records);
  }

  private Parsed publish(String id, int day) {
    var text = anyPhrase() + " and " + anyPhrase();
    var paper = Papers.paper(id, FIRST_DAY.plusDays(day), anyPhrase(), text);
    standing.published(paper);
    return new Parsed(paper);
  }

  private String anyPhrase() {
    return PHRASES.get(random.nextInt(PHRASES.size()));
  }

  private static void send(PaperPublishers publishers, List<ParseResult> records) {
    try (var publisher = publishers.of("live")) {
      publisher.publish("live", records, Optional.empty());
    }
  }

  private boolean isLastDayFinal() {
    var last = byKey(KAFKA_TOPICS.trending()).get("top|1d|" + FIRST_DAY.plusDays(DAYS - 1));
    return last != null && last.getFinality() == Finality.FINAL;
  }

  private <V> Map<String, V> byKey(KafkaTopic<V> kafkaTopic) {
    var byKey = new TreeMap<String, V>();
    for (var event : new KafkaTopicContents(kafka.connection(), kafkaTopic).all()) {
      @SuppressWarnings("unchecked")
      var value = (V) event.value();
      byKey.put(event.key(), value);
    }
    return byKey;
  }

  private static Map<String, List<Long>> counts(Map<String, TopicCount> counts) {
    var figures = new TreeMap<String, List<Long>>();
    counts.forEach((key, it) -> figures.put(key, List.of(it.getPapers(), it.getPapersInWindow())));
    return figures;
  }

  /** What follows from a window's own papers, which is what corrections correct. */
  private static Map<String, List<List<Object>>> boards(Map<String, TrendingBoard> boards) {
    var entries = new TreeMap<String, List<List<Object>>>();
    boards.forEach((key, board) -> {
      if (key.startsWith("top|") || key.startsWith("pairs|")) {
        entries.put(
            key,
            board.getEntries().stream()
                .map(it -> List.<Object>of(
                    it.getRank(),
                    it.getTopic(),
                    it.getScore(),
                    it.getPapers(),
                    it.getShare(),
                    it.getLabel(),
                    it.getEvidence()))
                .toList());
      }
    });
    return entries;
  }
}
