// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.tagging.Tagger;
import io.papertrends.trends.settings.TrendsSettings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the application with an existing Kafka cluster. */
@Command(name = "run", description = "Runs the application against a Kafka cluster.")
final class RunCommand implements Callable<Integer>, CheckableCommand {

  @Option(
      names = "--state",
      paramLabel = "DIR",
      required = true,
      description = "Folder for the state; each instance needs its own.")
  private Path state;

  @Mixin
  private KafkaOptions kafka;

  @Mixin
  private ApplicationOptions options;

  @Mixin
  private MetricsOptions metricsOptions;

  private final Console console;

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public void check() {
    options.settings(options.vocabulary());
    options.check(kafka.connection(), state);
    metricsOptions.check();
  }

  @Override
  public Integer call() throws InterruptedException {
    var topics = options.vocabulary();
    var settings = options.settings(topics);
    var lock = FolderLock.of(state, "--state");
    try {
      kafka.prepare(settings.kafkaTopics(), console);
      return run(settings, new Tagger(topics));
    } finally {
      lock.close();
    }
  }

  private int run(TrendsSettings settings, Tagger tagger) throws InterruptedException {
    try (var metrics = metricsOptions.open()) {
      var application = options.application(settings, kafka.connection(), state, tagger, metrics);
      console.say("running on " + kafka.connection());
      console.say(options.finality());
      return ApplicationRun.untilStopped(application, application::close);
    }
  }
}
