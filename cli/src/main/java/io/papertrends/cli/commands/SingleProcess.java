// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.micrometer.core.instrument.Counter;
import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.metrics.Metric;
import io.papertrends.metrics.ProcessMetrics;
import io.papertrends.producer.publishing.PaperPublishers;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.trends.running.TrendsApplication;
import io.papertrends.trends.settings.TrendsSettings;
import io.papertrends.web.Web;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.utils.Utils;

/** Broker, application and publishers in this process, with data in a temporary folder. */
final class SingleProcess implements AutoCloseable {

  private static final int LOOK_EVERY_MS = 100;

  private final Path folder;
  private final EmbeddedKafka kafka;
  private final PaperPublishers publishers;
  private final ProcessMetrics metrics;
  private final Thread atEnd = new Thread(this::cleanUp, "clean-up");
  private TrendsApplication application;
  private Web pages;
  private boolean isCleanedUp;

  private SingleProcess(
      Path folder, KafkaTopics kafkaTopics, ProcessMetrics metrics, Console console) {
    this.folder = folder;
    this.metrics = metrics;
    console.sayProgress("starting a Kafka broker ...");
    this.kafka = EmbeddedKafka.start(
        folder.resolve("kafka"), 0, reason -> console.say("papertrends: " + reason));
    KafkaTopicsSetup.ensure(kafkaTopics, kafka.connection());
    this.publishers = new PaperPublishers(
        kafka.connection(), kafkaTopics, folder.resolve("index"), metrics.registry());
    Runtime.getRuntime().addShutdownHook(atEnd);
  }

  /** Starts the broker on a free port, with these metrics. */
  static SingleProcess inTemporaryFolder(
      KafkaTopics kafkaTopics, ProcessMetrics metrics, Console console) throws IOException {
    var folder = Files.createTempDirectory("papertrends-");
    return new SingleProcess(folder, kafkaTopics, metrics, console);
  }

  /** Starts the application. */
  void start(TrendsSettings settings, RunOptions run, Tagger tagger) {
    application = run.application(settings, connection(), folder.resolve("state"), tagger, metrics);
    application.start();
  }

  /** Starts the web pages; returns their address. */
  String showPages(KafkaTopics kafkaTopics, EmbeddedWebOptions options) {
    pages = options.open(
        folder.resolve("web"), connection(), kafkaTopics, Vocabulary.starter(), metrics);
    return pages.address();
  }

  KafkaConnection connection() {
    return kafka.connection();
  }

  PaperPublishers publishers() {
    return publishers;
  }

  /**
   * Fails if the application has failed; called while waiting for it.
   *
   * @throws ApplicationFailedException if it stopped because of an error
   */
  void failIfFailed() {
    ApplicationRun.failIfFailed(application);
  }

  /** Waits until the input has ended and all results are emitted and committed. */
  void awaitEnd(long papers, Console console) throws InterruptedException {
    try (var bar = console.progressBar("counting", " papers", 1, papers)) {
      while (!application.isOver() && papersRead() < papers) {
        failIfFailed();
        bar.stepTo(Math.min(papers, papersRead()));
        TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
      }
      bar.stepTo(papers);
    }
    try (var bar = console.progressBar("closing days", " days", 1, days("open") + days("final"))) {
      while (!application.isOver()) {
        failIfFailed();
        bar.maxHint(days("open") + days("final"));
        bar.stepTo(days("final"));
        TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
      }
      bar.stepTo(bar.getMax());
    }
    application.close();
  }

  /** Number of days in this state, by the application's metrics. */
  private long days(String state) {
    var gauge = metrics.registry().find(Metric.DAYS.id()).tag("state", state).gauge();
    return gauge == null || Double.isNaN(gauge.value()) ? 0 : (long) gauge.value();
  }

  private long papersRead() {
    return (long) metrics.registry().find(Metric.PAPERS.id()).counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }

  @Override
  public void close() {
    cleanUp();
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException e) {
      // The process is ending already, and the shutdown hook does the clean-up.
    }
  }

  /** Also called when a signal ends the process. */
  private synchronized void cleanUp() {
    if (isCleanedUp) {
      return;
    }
    isCleanedUp = true;
    var started = application;
    var shown = pages;
    try (kafka;
        started;
        publishers;
        shown) {
      // Closes all resources in reverse order, also if closing one fails.
    } finally {
      deleteFolder();
    }
  }

  private void deleteFolder() {
    try {
      Utils.delete(folder.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the temporary folder " + folder, e);
    }
  }
}
