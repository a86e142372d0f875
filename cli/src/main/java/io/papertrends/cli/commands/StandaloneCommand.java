// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.settings.OptionConverters;
import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.metrics.ProcessMetrics;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.trends.settings.TrendsSettings;
import io.papertrends.web.Web;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs broker and application in one process, with data on disk. */
@Command(
    name = "standalone",
    description = "Runs a Kafka broker and the application in one process, with data on disk.")
final class StandaloneCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "Folder for everything that must survive a restart.")
  private Path data;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "9092",
      converter = OptionConverters.Port.class,
      description = "Port of the broker, on the loopback address (default: ${DEFAULT-VALUE}).")
  private int port;

  @Mixin
  private ApplicationOptions options;

  @Mixin
  private EmbeddedWebOptions web;

  @Option(names = "--without-web", description = "Serve no web pages.")
  private boolean withoutWeb;

  @Mixin
  private MetricsOptions metricsOptions;

  private final Console console;

  StandaloneCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    var topics = options.vocabulary();
    var settings = options.settings(topics);
    // Not closed here, because the lock must be held until the broker is closed.
    var lock = FolderLock.of(data, "--data");
    try (var metrics = metricsOptions.open()) {
      return run(metrics, settings, topics, lock);
    }
  }

  private int run(
      ProcessMetrics metrics, TrendsSettings settings, Vocabulary topics, FolderLock lock)
      throws InterruptedException {
    console.sayProgress("starting the Kafka broker with its data in " + data + " ...");
    var kafkaTopics = settings.kafkaTopics();
    var kafka = EmbeddedKafka.start(
        data.resolve("kafka"), port, reason -> console.say("papertrends: " + reason));
    KafkaTopicsSetup.ensure(kafkaTopics, kafka.connection());
    var application = options.application(
        settings, kafka.connection(), data.resolve("state"), new Tagger(topics), metrics);
    console.say("running with " + kafka.connection() + ", data in " + data);
    console.say(options.finality());
    var pages = pages(kafka.connection(), kafkaTopics, topics, metrics);
    return ApplicationRun.untilStopped(application, () -> {
      pages.ifPresent(Web::close);
      application.close();
      kafka.close();
      lock.close();
    });
  }

  private Optional<Web> pages(
      KafkaConnection connection,
      KafkaTopics kafkaTopics,
      Vocabulary topics,
      ProcessMetrics metrics) {
    if (withoutWeb) {
      return Optional.empty();
    }
    var pages = web.open(data.resolve("web"), connection, kafkaTopics, topics, metrics);
    console.say("pages at " + pages.address());
    return Optional.of(pages);
  }
}
