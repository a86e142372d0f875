// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.cli.reading.KafkaTopicContents;
import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.schemas.TopicCount;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.running.RunSettings;
import io.papertrends.trends.running.TrendsApplication;
import io.papertrends.trends.settings.TrendsSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetagIT {

  private static final KafkaTopics KAFKA_TOPICS = new KafkaTopics("", 2);
  private static final TrendsSettings LIVE = new TrendsSettings(
      KAFKA_TOPICS,
      2,
      Optional.empty(),
      Optional.of(Duration.ofMillis(200)),
      50,
      100,
      AlertRules.defaults());

  @TempDir
  Path folder;

  private EmbeddedKafka kafka;

  @Test
  void shouldCorrectTheCountsOfAnApplicationThatRunsAndOfOneThatStartsLater() throws IOException {
    var papers = Files.writeString(
        folder.resolve("papers.jsonl"), paper("1", "RAG") + paper("2", "Soil chemistry"));
    var vocabulary = Files.writeString(folder.resolve("mine.yaml"), """
        starter: false
        topics:
          - id: soil
            label: Soil chemistry
        """);
    try (var broker = EmbeddedKafka.start(folder.resolve("kafka"), 0)) {
      kafka = broker;
      KafkaTopicsSetup.ensure(KAFKA_TOPICS, kafka.connection());
      onKafka("publish", papers.toString());
      try (var running = application("running")) {
        running.start();
        awaitTopics(Map.of("retrieval-augmented-generation", 1L));

        onKafka("retag", "--vocabulary", vocabulary.toString());
        awaitTopics(Map.of("soil", 1L));
      }

      onKafka("publish", Files.writeString(papers, paper("3", "Soil chemistry")).toString());
      try (var later = application("later")) {
        later.start();
        awaitTopics(Map.of("soil", 2L));

        onKafka("retag", "--undo");
        awaitTopics(Map.of("retrieval-augmented-generation", 1L));
      }
    }
  }

  private static String paper(String number, String title) {
    return "{\"id\": \"2409.0000" + number + "\", \"title\": \"" + title
        + "\", \"abstract\": \"A\", \"published\": \"2024-09-02\"}\n";
  }

  private TrendsApplication application(String name) {
    return new TrendsApplication(
        LIVE,
        new RunSettings(kafka.connection(), folder.resolve(name), 1),
        new Tagger(Vocabulary.starter()),
        new SimpleMeterRegistry());
  }

  private void awaitTopics(Map<String, Long> papersByTopic) {
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(topicsOfTheDay())
            .containsAllEntriesOf(papersByTopic)
            .allSatisfy((topic, papers) -> assertThat(papersByTopic.keySet())
                .anyMatch(wanted -> isOfTheSameVocabulary(topic, wanted))));
  }

  /** Broader topics come along; what must not be there is what the other vocabulary has. */
  private static boolean isOfTheSameVocabulary(String topic, String wanted) {
    return topic.equals("soil") == wanted.equals("soil");
  }

  private Map<String, Long> topicsOfTheDay() {
    return new KafkaTopicContents(kafka.connection(), KAFKA_TOPICS.topicCounts())
        .all().stream()
            .map(it -> (TopicCount) it.value())
            .filter(it -> it.getWindowDays() == 1)
            .collect(Collectors.toMap(TopicCount::getTopic, TopicCount::getPapers));
  }

  private void onKafka(String... args) {
    var all = new ArrayList<>(List.of(args));
    all.addAll(List.of(
        "--bootstrap-servers",
        kafka.connection().bootstrapServers(),
        "--prefix",
        "",
        "--partitions",
        "2"));
    assertThat(CommandResult.of(all.toArray(String[]::new)).exitCode()).isEqualTo(ExitCode.DONE);
  }
}
