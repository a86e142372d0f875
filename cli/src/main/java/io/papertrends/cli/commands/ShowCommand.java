// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.reading.DaySelection;
import io.papertrends.cli.reading.ResultCsv;
import io.papertrends.cli.reading.SubjectIds;
import io.papertrends.cli.reading.TopicHistory;
import io.papertrends.cli.reading.TopicJson;
import io.papertrends.cli.reading.TopicReport;
import io.papertrends.config.NearestNames;
import io.papertrends.tagging.Vocabulary;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints all results about one topic. */
@Command(
    name = "show",
    description = {
      "Prints all results about one topic, from Kafka or from a web process, and ends: papers by "
          + "day, figures, alerts, related topics, and titles of papers.",
      "Ends with 1 if there are none."
    },
    footer = {
      "%nExamples:",
      "  papertrends show retrieval-augmented-generation",
      "  papertrends show \"state space models\" --since 2025-02-01 --csv",
      "  papertrends show mamba --web http://localhost:8080"
    })
final class ShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TOPIC", description = "Id or name of the topic, or a keyword.")
  private String written;

  @Option(
      names = "--since",
      paramLabel = "YYYY-MM-DD",
      description = "First day to show (default: the first day with papers).")
  private Optional<LocalDate> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "YYYY-MM-DD",
      description = "Last day to show (default: the last day with boards).")
  private Optional<LocalDate> until = Optional.empty();

  @Mixin
  private OutputOptions output;

  @Mixin
  private ResultOptions source;

  @Mixin
  private KafkaOptions kafka;

  @Mixin
  private KafkaTopicOptions kafkaTopicOptions;

  private final Console console;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var days = new DaySelection(since, until);
    var results = source.results(kafka, kafkaTopicOptions);
    var topic = results.known(SubjectIds.of(written, Vocabulary.starter()));
    if (topic.isEmpty()) {
      console.say("papertrends: no paper mentions a topic \"" + written + "\""
          + NearestNames.question(written, results.topics()));
      return ExitCode.FAILED;
    }
    var history = results.history(topic.get(), days);
    if (history.counts().isEmpty()) {
      console.say("papertrends: no paper" + days + " mentions " + topic.get());
      return ExitCode.FAILED;
    }
    print(history, days);
    return ExitCode.DONE;
  }

  private void print(TopicHistory history, DaySelection days) {
    if (output.isJson()) {
      console.print(TopicJson.of(history));
    } else if (output.isCsv()) {
      console.print(ResultCsv.COUNT_HEAD);
      history.of(1).values().forEach(it -> console.print(ResultCsv.of(it)));
    } else {
      TopicReport.lines(history, days, console.terminal()).forEach(console::print);
    }
  }
}
