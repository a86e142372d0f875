// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.cli.demo.SyntheticPapers;
import io.papertrends.cli.reading.Event;
import io.papertrends.cli.reading.KafkaTopicReader;
import io.papertrends.cli.reading.ReadableLine;
import io.papertrends.producer.formats.PaperFormats;
import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.trends.detection.AlertRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole road on made-up papers. */
@Command(
    name = "demo",
    description =
        "Shows the whole road on synthetic papers of 120 days with known trends: a broker, the"
            + " application, and the boards as they come.")
final class DemoCommand implements Callable<Integer> {

  private static final int ENTRIES = 15;
  private static final List<String> SHOWN = List.of("top", "rising");

  @Option(
      names = "--once",
      description = "End when everything is processed (default: go on until stopped).")
  private boolean once;

  @Option(
      names = "--print",
      description =
          "Print the papers and end, for: papertrends demo --print | papertrends publish -")
  private boolean print;

  @Mixin
  private KafkaTopicOptions kafkaTopicOptions;

  @Mixin
  private LiveOptions live;

  @Mixin
  private RunOptions run;

  @Mixin
  private MetricsOptions metricsOptions;

  private final Console console;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (print) {
      SyntheticPapers.asJsonLines().lines().forEach(console::print);
      return ExitCode.DONE;
    }
    var kafkaTopics = kafkaTopicOptions.kafkaTopics();
    try (var metrics = metricsOptions.open();
        var process = SingleProcess.inTemporaryFolder(kafkaTopics, metrics)) {
      process.start(
          live.settings(kafkaTopics, AlertRules.defaults()), run, new Tagger(Vocabulary.starter()));
      publish(process);
      showBoards(process, kafkaTopics);
      new FinalBoards(process.connection(), kafkaTopics).print(ENTRIES, console);
      if (!once) {
        console.say("Kafka listens at "
            + process.connection().bootstrapServers()
            + "; Ctrl-C ends the demo.");
        Thread.currentThread().join();
      }
    }
    return ExitCode.DONE;
  }

  private void publish(SingleProcess process) {
    console.say("synthetic papers, made up to have known trends:");
    var sample = PaperInput.streamed(
        "synthetic sample",
        new ByteArrayInputStream(SyntheticPapers.asJsonLines().getBytes(UTF_8)));
    var days = new PageDays(Optional.empty(), OptionalInt.empty(), DayZone.today());
    var formats = new PaperFormats(days, console::say);
    var report = Publishing.publish(
        List.of(sample), formats, Optional.empty(), process.publishers()::of, console);
    Publishing.summarise(report, console);
    process.publishers().endInput();
  }

  /** Prints the final board of every week as it comes, until the last day is closed. */
  private void showBoards(SingleProcess process, KafkaTopics kafkaTopics) {
    try (var reader = new KafkaTopicReader(process.connection(), kafkaTopics.trending(), true)) {
      boolean lastDayShown = false;
      while (!lastDayShown) {
        process.failIfFailed();
        for (var event : reader.poll()) {
          var board = (TrendingBoard) event.value();
          showAtTheEndOfAWeek(event, board);
          lastDayShown |= isLast(board);
        }
      }
    }
  }

  private void showAtTheEndOfAWeek(Event event, TrendingBoard board) {
    if (SHOWN.contains(board.getBoard())
        && !board.getEntries().isEmpty()
        && board.getFinality() == Finality.FINAL
        && board.getWindowDays() == DayOfWeek.values().length
        && board.getLastDay().getDayOfWeek() == DayOfWeek.SUNDAY) {
      console.print(ReadableLine.of(event));
      console.out().flush();
    }
  }

  private static boolean isLast(TrendingBoard board) {
    var lastDay = SyntheticPapers.FIRST_DAY.plusDays(SyntheticPapers.DAYS - 1);
    return board.getFinality() == Finality.FINAL && board.getLastDay().equals(lastDay);
  }
}
