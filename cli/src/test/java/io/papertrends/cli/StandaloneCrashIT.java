// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import static io.papertrends.cli.StandaloneProcess.KAFKA_TOPICS;
import static io.papertrends.cli.StandaloneProcess.TIMEOUT;
import static io.papertrends.tagging.Papers.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.papertrends.cli.reading.KafkaTopicContents;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.TopicCount;
import io.papertrends.tagging.Papers;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.trends.BatchOracle;
import io.papertrends.trends.settings.TrendsSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A standalone process that is killed in the middle of its work and started again. */
class StandaloneCrashIT {

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private KafkaConnection connection;
  private Process process;

  @BeforeEach
  void choosePort() throws IOException {
    connection = StandaloneProcess.freePort();
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void shouldLoseAndDoubleNothingWhenKilledInTheMiddle() throws Exception {
    var papers = papers();
    start();
    publish(papers.subList(0, papers.size() / 2));
    awaitWhileItRuns().until(() -> !countsByKey().isEmpty());
    publish(papers.subList(papers.size() / 2, papers.size()));
    process.destroyForcibly().waitFor();

    start();
    publish(papers);

    var oracle = countsByKey(papers);
    awaitWhileItRuns().untilAsserted(() -> assertThat(countsByKey()).isEqualTo(oracle));
  }

  @Test
  void shouldLeaveTheFirstAloneWhenASecondIsStartedInItsFolder() throws Exception {
    start();
    var output = Files.createTempFile(folder, "second", ".log");

    var second = StandaloneProcess.launch(folder.resolve("data"), "0", output);

    assertThat(second.waitFor(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).isEqualTo(1);
    assertThat(Files.readString(output))
        .contains("is in use by process " + process.pid())
        .hasLineCount(1);
    assertThat(process.isAlive()).isTrue();
    assertThat(StandaloneProcess.isUp(connection)).isTrue();
  }

  private void start() throws IOException {
    var printed = Files.createTempFile(folder, "standalone", ".log");
    process = StandaloneProcess.launch(folder.resolve("data"), connection, printed);
    StandaloneProcess.awaitUp(connection);
  }

  private ConditionFactory awaitWhileItRuns() {
    return await().atMost(TIMEOUT).failFast("it ended, see " + folder, () -> !process.isAlive());
  }

  private void publish(List<Paper> papers) {
    try (var publishers = TestPublishers.of(connection, KAFKA_TOPICS);
        var publisher = publishers.of("crash")) {
      var records = papers.stream().<ParseResult>map(Parsed::new).toList();
      publisher.publish("crash", records, Optional.empty());
    }
  }

  private static List<Paper> papers() {
    var papers = new ArrayList<Paper>();
    for (int i = 0; i < 4_000; i++) {
      var title = i % 3 == 0 ? "Knowledge graphs" : i % 3 == 1 ? "RAG" : "Continual learning";
      papers.add(Papers.paper("p" + i, DAY.plusDays(i / 200), title, "We study LLMs."));
    }
    return papers;
  }

  /** Papers of the topic and of the window by key; how final they are is another matter. */
  private Map<String, List<Long>> countsByKey() {
    return new KafkaTopicContents(connection, KAFKA_TOPICS.topicCounts())
        .all().stream()
            .collect(Collectors.toMap(
                it -> it.key(),
                it -> figures((TopicCount) it.value()),
                (one, other) -> other,
                TreeMap::new));
  }

  private static Map<String, List<Long>> countsByKey(List<Paper> papers) {
    var days = papers.stream().map(Paper::getPublished).collect(Collectors.toSet());
    var oracle = new BatchOracle(
        papers,
        days,
        new Tagger(Vocabulary.starter()),
        TrendsSettings.DEFAULT_BOARD_LENGTH,
        TrendsSettings.DEFAULT_KEYWORD_PAPERS);
    var byKey = new TreeMap<String, List<Long>>();
    oracle.topicCounts().forEach((key, count) -> byKey.put(key, figures(count)));
    return byKey;
  }

  private static List<Long> figures(TopicCount count) {
    return List.of(count.getPapers(), count.getPapersInWindow());
  }
}
