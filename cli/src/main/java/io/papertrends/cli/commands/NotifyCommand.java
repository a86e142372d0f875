// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.notifier.Notifier;
import io.papertrends.notifier.channels.Channel;
import io.papertrends.notifier.channels.ChannelsFile;
import io.papertrends.notifier.delivering.Loops;
import io.papertrends.notifier.delivering.Preview;
import io.papertrends.schemas.KafkaTopicsSetup;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Alerts to people and programs, for ever. */
@Command(
    name = "notify",
    description = {
      "Tells people and programs of alerts: by webhooks (Slack, Teams and others), an Atom feed and"
          + " a daily mail. What was sent is remembered in Kafka, so that it can be stopped and"
          + " started anywhere.",
      "Ends when it is stopped, or with 1 when another process serves the same channels."
    })
final class NotifyCommand implements Callable<Integer> {

  @Option(
      names = "--channels",
      paramLabel = "FILE",
      required = true,
      description = "YAML file with the channels; the README has an example.")
  private Path file;

  @Option(
      names = "--at",
      paramLabel = "HH:MM",
      defaultValue = "08:00",
      description = "When the mail on the day before is sent, in UTC (default: ${DEFAULT-VALUE}).")
  private LocalTime at;

  @Option(
      names = "--from-beginning",
      description =
          "A channel that was never served starts with what is there already, not with what comes.")
  private boolean fromBeginning;

  @Option(names = "--check", description = "Check the file, say what it has, and end.")
  private boolean check;

  @Option(
      names = "--dry-run",
      description = "Print what would be sent of what is there now, send nothing, and end.")
  private boolean dryRun;

  @Mixin
  private KafkaOptions kafka;

  @Mixin
  private KafkaTopicOptions kafkaTopicOptions;

  @Mixin
  private MetricsOptions metricsOptions;

  private final Console console;

  NotifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    var channels = ChannelsFile.read(file, System.getenv());
    if (check) {
      channels.forEach(it -> console.print(it.description()));
      return ExitCode.DONE;
    }
    KafkaTopicsSetup.ensure(kafkaTopicOptions.kafkaTopics(), kafka.connection());
    if (dryRun) {
      var preview = new Preview(
          kafka.connection(), kafkaTopicOptions.kafkaTopics(), fromBeginning, at, Instant.now());
      channels.forEach(it -> preview.of(it, console::print));
      return ExitCode.DONE;
    }
    try (var metrics = metricsOptions.open()) {
      return deliver(channels, metrics.registry());
    }
  }

  private int deliver(List<Channel> channels, MeterRegistry registry) throws InterruptedException {
    var notifier = new Notifier(
        channels,
        new Loops(
            kafka.connection(),
            kafkaTopicOptions.kafkaTopics(),
            fromBeginning,
            at,
            InstantSource.system(),
            registry,
            console::say));
    Runtime.getRuntime().addShutdownHook(new Thread(notifier::close, "end-of-notifying"));
    console.say("notifying through " + channels.size() + " channels, with " + kafka.connection());
    notifier.run();
    return ExitCode.DONE;
  }
}
