// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import static io.papertrends.cli.StandaloneProcess.KAFKA_TOPICS;
import static io.papertrends.cli.StandaloneProcess.TIMEOUT;
import static io.papertrends.tagging.Papers.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.papertrends.cli.reading.Event;
import io.papertrends.cli.reading.KafkaTopicContents;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.tagging.Papers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A standalone process whose disk becomes full, and is made larger; only root can try that. */
class FullDiskIT {

  private static final int BATCH = 100;

  @TempDir
  Path folder;

  private Path disk;
  private KafkaConnection connection;
  private Process process;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        isDone("mount", "-t", "tmpfs", "-o", "size=12m", "papertrends-test", disk.toString()),
        "no file system can be mounted here");
    connection = StandaloneProcess.freePort();
  }

  @AfterEach
  void unmount() throws Exception {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
    isDone("umount", disk.toString());
  }

  @Test
  void shouldSayWhyItEndsAndKeepWhatWasAcknowledged() throws Exception {
    var printed = start();
    var published = new ConcurrentLinkedQueue<String>();
    var publishing = new Thread(() -> publish(published), "publishing");
    // One that waits for a broker which is gone must not hold up the test.
    publishing.setDaemon(true);
    publishing.start();

    assertThat(process.waitFor(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(printed)).isEqualTo(1);
    // The broker alone, or the application a moment before it.
    assertThat(Files.readAllLines(printed))
        .filteredOn(line -> line.startsWith("papertrends: "))
        .hasSizeBetween(1, 2)
        .allMatch(line -> line.contains("is full"));
    assertThat(Files.readString(printed)).doesNotContain("\tat ", "unexpected error");

    var acknowledged = List.copyOf(published);
    assertThat(acknowledged).isNotEmpty();
    assertThat(isDone("mount", "-o", "remount,size=200m", disk.toString())).isTrue();
    start();

    await()
        .atMost(TIMEOUT)
        .untilAsserted(() -> assertThat(papersInKafka()).containsAll(acknowledged));
  }

  private Path start() throws IOException {
    var printed = Files.createTempFile(folder, "standalone", ".log");
    process = StandaloneProcess.launch(disk.resolve("data"), connection, printed);
    StandaloneProcess.awaitUp(connection);
    return printed;
  }

  private void publish(Queue<String> acknowledged) {
    try (var publishers = TestPublishers.of(connection, KAFKA_TOPICS);
        var publisher = publishers.of("full-disk")) {
      for (int number = 0; process.isAlive(); number++) {
        var batch = batch(number);
        publisher.publish("full-disk", batch, Optional.empty());
        batch.forEach(it -> acknowledged.add(((Parsed) it).paper().getId()));
      }
    } catch (RuntimeException e) {
      // The one that did not fit, or for which the broker was not there any more.
    }
  }

  /** Of texts that can't be packed well. */
  private static List<ParseResult> batch(int number) {
    var random = new Random(number);
    var papers = new ArrayList<ParseResult>();
    for (int i = 0; i < BATCH; i++) {
      var text = new StringBuilder("We study LLMs");
      for (int word = 0; word < BATCH; word++) {
        text.append(' ').append(Long.toString(random.nextLong(), Character.MAX_RADIX));
      }
      papers.add(new Parsed(Papers.paper(
          "p" + number + "x" + i, DAY.plusDays(number % BATCH), "RAG", text.toString())));
    }
    return papers;
  }

  private List<String> papersInKafka() {
    return new KafkaTopicContents(connection, KAFKA_TOPICS.papers())
        .all().stream().map(Event::key).toList();
  }

  private static boolean isDone(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
