// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.web;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.benchmarks.MeasurementFailedException;
import io.papertrends.benchmarks.RepeatedPapers;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.publishing.PaperPublishers;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.running.RunSettings;
import io.papertrends.trends.running.TrendsApplication;
import io.papertrends.trends.settings.TrendsSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Papers in Kafka with all results of them, by our own publisher and application. */
final class CountedPapers {

  private static final int BATCH = 1_000;
  private static final int LOOK_EVERY_MS = 100;

  private final KafkaConnection connection;
  private final KafkaTopics kafkaTopics;
  private final Path folder;

  CountedPapers(KafkaConnection connection, KafkaTopics kafkaTopics, Path folder) {
    this.connection = connection;
    this.kafkaTopics = kafkaTopics;
    this.folder = folder;
  }

  /**
   * Returns when the last result is there, at once in a folder that has been made with as many.
   *
   * @throws IllegalArgumentException if the folder has been made with another number of papers
   */
  void make(RepeatedPapers papers, int count) throws IOException, InterruptedException {
    var made = folder.resolve("papers");
    if (Files.exists(made)) {
      requireSame(made, count);
      return;
    }
    publish(papers, count);
    count();
    Files.writeString(made, String.valueOf(count));
  }

  private static void requireSame(Path made, int count) throws IOException {
    var before = Files.readString(made);
    if (!before.equals(String.valueOf(count))) {
      throw new IllegalArgumentException(made + " says that the folder has the results of " + before
          + " papers; measure with --papers " + before + ", or give another folder");
    }
  }

  private void publish(RepeatedPapers papers, int count) {
    try (var publishers = new PaperPublishers(
        connection, kafkaTopics, folder.resolve("published"), new SimpleMeterRegistry())) {
      try (var publisher = publishers.of("benchmark")) {
        List<ParseResult> batch = new ArrayList<>();
        for (var each = papers.stream(count).iterator(); each.hasNext(); ) {
          batch.add(new ParseResult.Parsed(each.next()));
          if (batch.size() == BATCH || !each.hasNext()) {
            publisher.publish(papers.name(), batch, Optional.empty());
            batch.clear();
          }
        }
      }
      publishers.endInput();
    }
  }

  private void count() throws InterruptedException {
    var settings = TrendsSettings.replay(kafkaTopics, AlertRules.defaults());
    try (var application = new TrendsApplication(
        settings,
        new RunSettings(connection, folder.resolve("state"), 1),
        new Tagger(Vocabulary.starter()),
        new SimpleMeterRegistry())) {
      application.start();
      while (!application.isOver()) {
        application.failure().ifPresent(it -> {
          throw new MeasurementFailedException("the application failed: " + it);
        });
        TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
      }
    }
  }
}
