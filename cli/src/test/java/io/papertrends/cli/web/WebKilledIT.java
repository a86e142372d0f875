// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.papertrends.cli.ProgramProcess;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web process that is killed again and again while it reads Kafka into its index. */
class WebKilledIT {

  /** More by hand, {@code -Dpapertrends.kills=20}. */
  private static final int KILLS = Integer.getInteger("papertrends.kills", 3);

  private static final Duration TIMEOUT = Duration.ofMinutes(5);
  private static final KafkaTopics KAFKA_TOPICS =
      new KafkaTopics(KafkaTopics.DEFAULT_PREFIX, KafkaTopics.DEFAULT_PARTITIONS);

  @TempDir
  Path folder;

  private Process process;

  @AfterEach
  void stop() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void shouldHaveWhatKafkaHasHoweverOftenItWasKilled() throws Exception {
    var kafka = KafkaConnection.to(Demo.finished().bootstrapServers());
    Files.createDirectories(folder.resolve("index"));
    var index = new IndexFile(folder.resolve("index"));
    long records = IndexFile.counts(kafka, KAFKA_TOPICS).size();

    // When
    for (int kill = 1; kill <= KILLS; kill++) {
      start(kafka);
      long enough = kill * records / (KILLS + 1);
      await()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(2))
          .atMost(TIMEOUT)
          .until(() -> runs(kafka) && index.recordsRead() >= enough);
      process.destroyForcibly().waitFor();
      assertThat(index.counts().size()).as("counts at kill " + kill).isLessThan((int) records);
    }
    start(kafka);

    // Then
    await().atMost(TIMEOUT).until(() -> runs(kafka) && index.counts().size() >= records);
    await().atMost(TIMEOUT).untilAsserted(() -> {
      assertThat(index.counts()).isEqualTo(IndexFile.counts(kafka, KAFKA_TOPICS));
      assertThat(index.events("board")).isEqualTo(IndexFile.events(kafka, KAFKA_TOPICS.trending()));
      assertThat(index.events("alert_step"))
          .isNotEmpty()
          .isEqualTo(IndexFile.events(kafka, KAFKA_TOPICS.alerts()));
      assertThat(index.events("paper")).isEqualTo(IndexFile.events(kafka, KAFKA_TOPICS.papers()));
      assertThat(index.events("tagged_paper"))
          .isEqualTo(IndexFile.events(kafka, KAFKA_TOPICS.taggedPapers()));
    });
  }

  /** One that ended because the broker did not answer in time is started again. */
  private boolean runs(KafkaConnection kafka) throws IOException {
    if (!process.isAlive()) {
      start(kafka);
    }
    return true;
  }

  /** In many small transactions, so that it is killed among them. */
  private void start(KafkaConnection kafka) throws IOException {
    process = ProgramProcess.of(
            folder.resolve("web.log"),
            List.of(
                "web",
                "--data",
                folder.resolve("index").toString(),
                "--port",
                "0",
                "--bootstrap-servers",
                kafka.bootstrapServers(),
                "--kafka-property",
                "max.poll.records=50"))
        .start();
  }
}
