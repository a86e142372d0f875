// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.metrics.Health;
import io.papertrends.metrics.Health.Question;
import io.papertrends.notifier.Notifier;
import io.papertrends.notifier.channels.Channel;
import io.papertrends.notifier.channels.ChannelsFile;
import io.papertrends.notifier.delivery.ChannelWorkerFactory;
import io.papertrends.notifier.delivery.DeliveryDryRun;
import io.papertrends.schemas.KafkaTopics;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Delivers alert events to people and programs until it is stopped. */
@Command(
    name = "notify",
    description = {
      "Notifies people and programs of alerts: by webhooks (Slack, Teams and others), an Atom feed"
          + " and a daily mail. Deliveries are recorded in Kafka, so the command can be stopped and"
          + " started again on any machine.",
      "Runs until it is stopped; ends with 1 when another process takes over its channels."
    })
final class NotifyCommand implements Callable<Integer>, CheckableCommand {

  @Option(
      names = "--channels",
      paramLabel = "FILE",
      required = true,
      description = "YAML file of channels; see docs/notifications.md.")
  private Path file;

  @Option(
      names = "--at",
      paramLabel = "HH:MM",
      defaultValue = "08:00",
      description = "Time of day in UTC at which the mail on the day before is sent (default:"
          + " ${DEFAULT-VALUE}).")
  private LocalTime at;

  @Option(
      names = "--from-beginning",
      description = "A new channel starts with the first alert in Kafka instead of the next one.")
  private boolean fromBeginning;

  @Option(names = "--check", description = "Check the file, list its channels, and end.")
  private boolean check;

  @Option(names = "--dry-run", description = "Print what would be sent now, send nothing, and end.")
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
  public void check() {
    ChannelsFile.read(file, System.getenv());
    kafkaTopicOptions.kafkaTopics();
    kafka.connection();
    metricsOptions.check();
  }

  @Override
  public Integer call() throws InterruptedException {
    var channels = ChannelsFile.read(file, System.getenv());
    if (check) {
      channels.forEach(it -> console.print(it.description()));
      return ExitCode.DONE;
    }
    var kafkaTopics = kafkaTopicOptions.kafkaTopics();
    kafka.prepare(kafkaTopics, console);
    if (dryRun) {
      var plan =
          new DeliveryDryRun(kafka.connection(), kafkaTopics, fromBeginning, at, Instant.now());
      channels.forEach(it -> plan.print(it, console::print));
      return ExitCode.DONE;
    }
    try (var metrics = metricsOptions.open()) {
      metrics.health().require(new Health.Check("running", Question.READY, Optional::empty));
      return deliver(channels, kafkaTopics, metrics.registry());
    }
  }

  private int deliver(List<Channel> channels, KafkaTopics kafkaTopics, MeterRegistry registry)
      throws InterruptedException {
    var notifier = new Notifier(
        channels,
        new ChannelWorkerFactory(
            kafka.connection(),
            kafkaTopics,
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
