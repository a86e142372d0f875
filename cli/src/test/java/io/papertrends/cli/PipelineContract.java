// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import static io.papertrends.trends.oracle.OracleAssertions.assertNearlyEqual;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.cli.reading.Event;
import io.papertrends.cli.reading.KafkaTopicContents;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.publishing.PaperPublishers;
import io.papertrends.schemas.EventFormat;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.schemas.Paper;
import io.papertrends.tagging.Papers;
import io.papertrends.trends.BatchOracle;
import io.papertrends.trends.counting.RetainedDays;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.running.RunSettings;
import io.papertrends.trends.running.TrendsApplication;
import io.papertrends.trends.settings.TrendsSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pipeline must do on any real broker: the same as the batch oracle. */
abstract class PipelineContract {

  static final Duration TIMEOUT = Duration.ofMinutes(2);
  /** So few that most days are evicted and loaded again. */
  private static final RetainedDays FEW_DAYS = new RetainedDays(3, 5);

  private static final String[] PHRASES = {
    "RAG", "knowledge graphs", "lifelong learning", "LLMs", "a language model", "nothing"
  };

  @TempDir
  Path folder;

  private final Random random = new Random(42);
  private final StandingPapers standing = new StandingPapers();

  /** That of consumers; publishers and the application have the same by default. */
  abstract KafkaConnection connection();

  KafkaConnection connectionOfPublishers() {
    return connection();
  }

  KafkaConnection connectionOfApplication() {
    return connection();
  }

  EventFormat format() {
    return EventFormat.SINGLE_OBJECT;
  }

  @Test
  void shouldGiveTheOraclesResultsWithTwoInstancesAndManyPartitions() {
    var kafkaTopics = new KafkaTopics("two-instances.", 6, format());
    KafkaTopicsSetup.ensure(kafkaTopics, connectionOfApplication());
    try (var one = application(kafkaTopics, "one");
        var two = application(kafkaTopics, "two");
        var publishers = TestPublishers.of(connectionOfPublishers(), kafkaTopics)) {
      one.start();
      two.start();
      publishAnything(publishers);
      publishers.endInput();
      await().atMost(TIMEOUT).until(() -> one.isOver() || two.isOver());
    }
    assertSameAsOracle(kafkaTopics);
  }

  @Test
  void shouldGiveTheOraclesResultsWhenAnInstanceGoesAndAnotherComes() {
    var kafkaTopics = new KafkaTopics("handed-over.", 3, format());
    KafkaTopicsSetup.ensure(kafkaTopics, connectionOfApplication());
    try (var publishers = TestPublishers.of(connectionOfPublishers(), kafkaTopics)) {
      try (var first = application(kafkaTopics, "first")) {
        first.start();
        publishAnything(publishers);
        await()
            .atMost(TIMEOUT)
            .until(() -> !new KafkaTopicContents(connection(), kafkaTopics.taggedPapers())
                .all()
                .isEmpty());
      }
      publishAnything(publishers);
      try (var second = application(kafkaTopics, "second")) {
        second.start();
        publishers.endInput();
        await().atMost(TIMEOUT).until(second::isOver);
      }
    }
    assertSameAsOracle(kafkaTopics);
  }

  final void publishAnything(PaperPublishers publishers) {
    var records = new ArrayList<ParseResult>();
    for (int i = 0; i < 2_000; i++) {
      var id = "p" + random.nextInt(600);
      var paper = random.nextInt(4) == 0 && standing.contains(id) ? standing.get(id) : anyPaper(id);
      records.add(new Parsed(paper));
      standing.published(paper);
    }
    try (var publisher = publishers.of("anything")) {
      publisher.publish("anything", records, Optional.empty());
    }
  }

  private Paper anyPaper(String id) {
    return Papers.paper(
        id, Papers.DAY.plusDays(random.nextInt(50)), anyPhrase(), anyPhrase() + ", " + anyPhrase());
  }

  private String anyPhrase() {
    return PHRASES[random.nextInt(PHRASES.length)];
  }

  final TrendsApplication application(KafkaTopics kafkaTopics, String name) {
    return new TrendsApplication(
        TrendsSettings.replay(kafkaTopics, AlertRules.defaults()),
        new RunSettings(connectionOfApplication(), folder.resolve(name), 2, FEW_DAYS),
        Papers.TAGGER,
        new SimpleMeterRegistry());
  }

  final void assertSameAsOracle(KafkaTopics kafkaTopics) {
    var oracle = new BatchOracle(
        standing.all(),
        standing.days(),
        Papers.TAGGER,
        TrendsSettings.DEFAULT_BOARD_LENGTH,
        TrendsSettings.DEFAULT_KEYWORD_PAPERS);
    assertThat(byKey(kafkaTopics.taggedPapers())).isEqualTo(oracle.taggedPapers());
    assertThat(byKey(kafkaTopics.topicCounts())).isEqualTo(oracle.topicCounts());
    assertNearlyEqual(byKey(kafkaTopics.trending()), oracle.boards());
  }

  private Map<String, Object> byKey(KafkaTopic<?> kafkaTopic) {
    var byKey = new TreeMap<String, Object>();
    for (Event event : new KafkaTopicContents(connection(), kafkaTopic).all()) {
      byKey.put(event.key(), event.value());
    }
    return byKey;
  }
}
