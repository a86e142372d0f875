// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.reading.KafkaTopicExport;
import io.papertrends.cli.settings.OptionConverters;
import io.papertrends.metrics.ProcessMetrics;
import io.papertrends.schemas.DayZone;
import io.papertrends.tagging.Tagger;
import io.papertrends.trends.settings.TrendsSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Analyses files completely in one run. */
@Command(
    name = "replay",
    description = {
      "Analyses files at once: publishes them to a temporary broker, waits until every day "
          + "is closed, and prints the boards.",
      "Ends with 0 if all records were papers, 3 if some are in the dead letters, 1 if it failed."
    })
final class ReplayCommand implements Callable<Integer> {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write every Kafka topic to DIR as JSON Lines.")
  private Optional<Path> out;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "20",
      converter = OptionConverters.AtLeastOne.class,
      description = "Entries to print of each board (default: ${DEFAULT-VALUE}).")
  private long top;

  @Mixin
  private InputOptions input;

  @Mixin
  private KafkaTopicOptions kafkaTopicOptions;

  @Mixin
  private RunOptions run;

  @Mixin
  private VocabularyOptions vocabulary;

  @Mixin
  private AlertOptions alerts;

  private final Console console;

  ReplayCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var inputs = input.inputs();
    var topics = vocabulary.vocabulary();
    var alertRules = alerts.rules(topics);
    var tagger = new Tagger(topics);
    var kafkaTopics = kafkaTopicOptions.kafkaTopics();
    if (out.isPresent()) {
      KafkaTopicExport.prepare(out.get());
    }
    try (var process =
        SingleProcess.inTemporaryFolder(kafkaTopics, ProcessMetrics.hidden(), console)) {
      var settings =
          TrendsSettings.replay(kafkaTopics, alertRules).inZone(DayZone.in(System.getenv()));
      process.start(settings, run, tagger);
      var formats = input.formats(console::say);
      var report = FilePublishing.publish(
          inputs, formats, input.format(), process.publishers()::of, console);
      FilePublishing.summarise(report, console);
      process.publishers().endInput();
      process.awaitEnd(report.published(), console);
      OtherLanguages.say(tagger, console);
      long days = new FinalBoards(process.connection(), kafkaTopics)
          .print((int) Math.min(top, Integer.MAX_VALUE), console);
      SlowGrowth.sayIfUntested(days, console);
      if (out.isPresent()) {
        KafkaTopicExport.write(process.connection(), kafkaTopics, out.get());
      }
      return FilePublishing.exitCode(report);
    }
  }
}
