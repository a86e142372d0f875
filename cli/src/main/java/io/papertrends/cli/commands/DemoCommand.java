// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.cli.demo.SyntheticPapers;
import io.papertrends.cli.reading.BoardRows;
import io.papertrends.cli.reading.KafkaTopicReader;
import io.papertrends.producer.formats.PaperFormats;
import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.trends.detection.AlertRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the whole pipeline on synthetic papers. */
@Command(
    name = "demo",
    description =
        "Runs everything on synthetic papers of 120 days with known trends: a broker, the "
            + "application, and the boards while they change.")
final class DemoCommand implements Callable<Integer> {

  private static final int ENTRIES = 15;
  private static final int RISING = 3;

  @Option(
      names = "--once",
      description = "End when everything is processed (default: run until stopped).")
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
  private EmbeddedWebOptions web;

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
        var process = SingleProcess.inTemporaryFolder(kafkaTopics, metrics, console)) {
      process.start(
          live.settings(kafkaTopics, AlertRules.defaults()), run, new Tagger(Vocabulary.starter()));
      console.say("see it at " + process.showPages(kafkaTopics, web));
      publish(process);
      showBoards(process, kafkaTopics);
      var boards = new FinalBoards(process.connection(), kafkaTopics);
      boards.print(ENTRIES, console);
      showWhatWasFound(boards.alertSteps());
      console.print("");
      console.print("What to try next" + (once ? ":" : ", while this goes on:"));
      if (once) {
        console.print("  papertrends replay YOUR-PAPERS.jsonl --out results");
        console.print("  papertrends topics --explain \"RAG over knowledge graphs\"");
      } else {
        var at = " --bootstrap-servers " + process.connection().bootstrapServers();
        console.print("  papertrends show kolmogorov-arnold-networks" + at);
        console.print("  papertrends boards rising --window 28d" + at);
        console.out().flush();
        console.say("Ctrl-C ends the demo.");
        Thread.currentThread().join();
      }
    }
    return ExitCode.DONE;
  }

  private void showWhatWasFound(List<TrendAlert> steps) {
    console.print("");
    console.print(console.terminal().strong("What the synthetic papers were made with:"));
    var trends = SyntheticPapers.trends();
    for (var trend : trends) {
      console.print("  " + trend.outcome(steps));
      console.print(console.terminal().faint("    " + trend.course()));
    }
    var others = steps.stream()
        .filter(step -> trends.stream().noneMatch(it -> it.isAbout(step)))
        .map(TrendAlert::getLabel)
        .distinct()
        .collect(Collectors.joining(", "));
    console.print(others.isEmpty() ? "  and nothing else was found" : "  found besides: " + others);
  }

  private void publish(SingleProcess process) {
    console.say(
        "synthetic papers of " + SyntheticPapers.DAYS + " days, made to have known trends:");
    var sample = PaperInput.streamed(
        "synthetic sample",
        new ByteArrayInputStream(SyntheticPapers.asJsonLines().getBytes(UTF_8)));
    var zone = DayZone.in(System.getenv());
    var days =
        new PageDays(Optional.empty(), OptionalInt.empty(), zone.today(InstantSource.system()));
    var formats = new PaperFormats(days, zone, console::say);
    var report = FilePublishing.publish(
        List.of(sample), formats, Optional.empty(), process.publishers()::of, console);
    FilePublishing.summarise(report, console);
    process.publishers().endInput();
  }

  /** Prints the rising topics of each week when they are final, until the last day is closed. */
  private void showBoards(SingleProcess process, KafkaTopics kafkaTopics) {
    console.print(console.terminal().strong("rising, week by week (papers of 7 days):"));
    try (var reader = new KafkaTopicReader(process.connection(), kafkaTopics.trending(), true)) {
      boolean lastDayShown = false;
      while (!lastDayShown) {
        process.failIfFailed();
        for (var event : reader.poll()) {
          var board = (TrendingBoard) event.value();
          showAtTheEndOfAWeek(board);
          lastDayShown |= isLast(board);
        }
      }
    }
    console.print("");
  }

  private void showAtTheEndOfAWeek(TrendingBoard board) {
    if (board.getBoard().equals("rising")
        && board.getFinality() == Finality.FINAL
        && board.getWindowDays() == DayOfWeek.values().length
        && board.getLastDay().getDayOfWeek() == DayOfWeek.SUNDAY) {
      var rows = new BoardRows(board.getEntries());
      var rising = rows.rows().stream()
          .limit(RISING)
          .map(it -> rows.nameOf(it) + " " + it.getPapers())
          .collect(Collectors.joining(", "));
      var line = "  to " + board.getLastDay() + "  " + (rising.isEmpty() ? "nothing" : rising);
      console.print(console.terminal().cut(line));
      console.out().flush();
    }
  }

  private static boolean isLast(TrendingBoard board) {
    var lastDay = SyntheticPapers.FIRST_DAY.plusDays(SyntheticPapers.DAYS - 1);
    return board.getFinality() == Finality.FINAL && board.getLastDay().equals(lastDay);
  }
}
