// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.producer.following.FollowSettings;
import io.papertrends.producer.following.FollowedSource;
import io.papertrends.producer.following.Follower;
import io.papertrends.producer.following.RetryPolicy;
import io.papertrends.producer.publishing.PaperPublishers;
import io.papertrends.producer.publishing.PublisherFencedException;
import io.papertrends.schemas.DayZone;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes papers of services continuously. */
@Command(
    name = "follow",
    description = {
      "Publishes new papers of services as they appear: reads each service up to today, "
          + "waits, and reads it again. The position is kept in Kafka, so the command can be "
          + "stopped and started again on any machine.",
      "Runs until it is stopped; ends with 1 when other processes have taken over all its "
          + "sources."
    })
final class FollowCommand implements Callable<Integer>, CheckableCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "SOURCE",
      description = "Sources to follow: NAME or NAME:SELECTION, such as hf or arxiv:cs.AI; see "
          + "docs/reference.md.")
  private List<String> wanted;

  @Option(
      names = "--since",
      paramLabel = "YYYY-MM-DD",
      description =
          "First day to read from a source that is followed for the first time (default: a few "
              + "days ago).")
  private Optional<LocalDate> since;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "1h",
      description = "Time between two polls of a source (default: ${DEFAULT-VALUE}).")
  private Duration every;

  @Mixin
  private SourceSettings sources;

  @Mixin
  private KafkaOptions kafka;

  @Mixin
  private KafkaTopicOptions kafkaTopicOptions;

  @Mixin
  private IndexOptions index;

  @Mixin
  private MetricsOptions metricsOptions;

  private final Console console;

  FollowCommand(Console console) {
    this.console = console;
  }

  @Override
  public void check() {
    sources.followed(wanted);
    kafkaTopicOptions.kafkaTopics();
    kafka.connection();
    metricsOptions.check();
  }

  @Override
  public Integer call() throws InterruptedException {
    var followed = sources.followed(wanted);
    var settings =
        new FollowSettings(since, every, RetryPolicy.DEFAULT, DayZone.in(System.getenv()));
    var kafkaTopics = kafkaTopicOptions.kafkaTopics();
    kafka.prepare(kafkaTopics, console);
    try (var metrics = metricsOptions.open();
        var publishers = new PaperPublishers(
            kafka.connection(), kafkaTopics, index.folder(), metrics.registry())) {
      var followers = followed.stream()
          .map(it -> follower(it, settings, publishers, metrics.registry()))
          .toList();
      followers.forEach(it -> metrics.health().require(it.health()));
      follow(followers);
    }
    return ExitCode.FAILED;
  }

  private Follower follower(
      FollowedSource followed,
      FollowSettings settings,
      PaperPublishers publishers,
      MeterRegistry registry) {
    return new Follower(
        followed, publishers::of, settings, InstantSource.system(), registry, console::say);
  }

  /** Returns when all followers have ended; a signal to the process ends them. */
  private static void follow(List<Follower> followers) throws InterruptedException {
    var threads = followers.stream().map(FollowCommand::thread).toList();
    var atEnd = new Thread(() -> end(threads), "end-of-following");
    Runtime.getRuntime().addShutdownHook(atEnd);
    threads.forEach(Thread::start);
    for (var thread : threads) {
      thread.join();
    }
  }

  private static Thread thread(Follower follower) {
    return new Thread(
        () -> {
          try {
            follower.follow();
          } catch (InterruptedException | PublisherFencedException e) {
            // The follower has reported the reason, or must end.
          }
        },
        "follower");
  }

  private static void end(List<Thread> threads) {
    threads.forEach(Thread::interrupt);
    for (var thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
