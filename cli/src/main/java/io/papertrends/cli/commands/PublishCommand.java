// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.cli.settings.OptionConverters;
import io.papertrends.producer.following.FollowedSource;
import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.publishing.ApplicationLag;
import io.papertrends.producer.publishing.DryRunPublisher;
import io.papertrends.producer.publishing.LagLimitedPublisher;
import io.papertrends.producer.publishing.PaperPublisher;
import io.papertrends.producer.publishing.PaperPublishers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Publishes papers of files, and of a range of days of services. */
@Command(
    name = "publish",
    description = {
      "Publishes papers of files, or of some days of services, to Kafka. If it is "
          + "interrupted, the same command continues.",
      "Ends with 0 if all were published, 3 if some records are in the dead letters, 1 if it"
          + " failed."
    })
final class PublishCommand implements Callable<Integer>, CheckableCommand {

  private static final String FINALITY = "results of a day are early until papers of later days"
      + " have come, or none have for a while (--grace-days and --idle-after of run and standalone);"
      + " then they are final";

  @Mixin
  private InputOptions input;

  @Mixin
  private DayOptions days;

  @Option(
      names = "--dry-run",
      description = "Print what would be published into an empty Kafka; publish nothing.")
  private boolean dryRun;

  @Option(
      names = "--max-lag",
      paramLabel = "N",
      defaultValue = "" + LagLimitedPublisher.DEFAULT_LIMIT,
      converter = OptionConverters.AtLeastZero.class,
      description = {
        "Wait while the application has more than N papers to process, so that new papers from"
            + " other sources are counted soon; 0 to publish as fast as Kafka accepts them"
            + " (default: ${DEFAULT-VALUE})."
      })
  private int maxLag;

  @Mixin
  private SourceSettings sources;

  @Mixin
  private KafkaOptions kafka;

  @Mixin
  private KafkaTopicOptions kafkaTopicOptions;

  @Mixin
  private IndexOptions index;

  private final Console console;

  PublishCommand(Console console) {
    this.console = console;
  }

  @Override
  public void check() {
    days.check(!sources.followed(input.names(sources::isSource)).isEmpty());
    kafkaTopicOptions.kafkaTopics();
    kafka.connection();
  }

  @Override
  public Integer call() throws InterruptedException {
    var inputs = input.inputs(name -> !sources.isSource(name));
    var services = sources.followed(input.names(sources::isSource));
    days.check(!services.isEmpty());
    if (dryRun) {
      var publisher = new DryRunPublisher(console::print);
      return publish(inputs, services, source -> publisher);
    }
    var kafkaTopics = kafkaTopicOptions.kafkaTopics();
    kafka.prepare(kafkaTopics, console);
    try (var publishers = new PaperPublishers(
        kafka.connection(), kafkaTopics, index.folder(), new SimpleMeterRegistry())) {
      return maxLag == 0
          ? publish(inputs, services, publishers::of)
          : publishPaced(
              inputs, services, publishers, new ApplicationLag(kafka.connection(), kafkaTopics));
    }
  }

  private int publishPaced(
      List<PaperInput> inputs,
      List<FollowedSource> services,
      PaperPublishers publishers,
      ApplicationLag applicationLag)
      throws InterruptedException {
    try (applicationLag) {
      return publish(
          inputs,
          services,
          source ->
              new LagLimitedPublisher(publishers.of(source), applicationLag, maxLag, console::say));
    }
  }

  private int publish(
      List<PaperInput> inputs,
      List<FollowedSource> services,
      Function<String, PaperPublisher> publishers)
      throws InterruptedException {
    var fromServices = new SourcePublishing(publishers, console);
    var report = FilePublishing.publish(
        inputs, input.formats(console::say), input.format(), publishers, console);
    if (!services.isEmpty()) {
      report = report.plus(fromServices.publish(services, days.since(), days.until()));
    }
    FilePublishing.summarise(report, console);
    if (!dryRun && report.published() > 0) {
      console.sayProgress(FINALITY);
    }
    return fromServices.isIncomplete() ? ExitCode.FAILED : FilePublishing.exitCode(report);
  }
}
