// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.reading.BoardTable;
import io.papertrends.cli.reading.ResultCsv;
import io.papertrends.cli.reading.ResultSource;
import io.papertrends.cli.reading.StoredBoards;
import io.papertrends.cli.settings.OptionConverters;
import io.papertrends.config.NearestNames;
import io.papertrends.schemas.BoardNames;
import io.papertrends.schemas.TrendingBoard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The boards of a day. */
@Command(
    name = "boards",
    description = {
      "Prints the boards of a day, from Kafka or from a web process, and ends.",
      "Ends with 1 if the day has none."
    },
    footer = {
      "%nExamples:",
      "  papertrends boards",
      "  papertrends boards rising --window 28d --csv"
    })
final class BoardsCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "BOARD",
      completionCandidates = BoardCandidates.class,
      description = "${COMPLETION-CANDIDATES} (default: all that are not empty).")
  private List<String> wanted = List.of();

  @Option(
      names = "--window",
      paramLabel = "1d|7d|28d",
      defaultValue = "7d",
      converter = WindowLength.class,
      description = "Length of the window (default: ${DEFAULT-VALUE}).")
  private int window;

  @Option(
      names = "--day",
      paramLabel = "YYYY-MM-DD",
      description = "Last day of the window (default: the latest).")
  private Optional<LocalDate> day = Optional.empty();

  @Option(
      names = "--length",
      paramLabel = "N",
      defaultValue = "20",
      converter = OptionConverters.AtLeastOne.class,
      description = "Entries to print of each board (default: ${DEFAULT-VALUE}).")
  private long length;

  @Mixin
  private OutputOptions output;

  @Mixin
  private ResultOptions source;

  @Mixin
  private KafkaOptions kafka;

  @Mixin
  private KafkaTopicOptions kafkaTopicOptions;

  private final Console console;

  BoardsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    for (var name : wanted) {
      if (!BoardNames.ALL.contains(name)) {
        throw new IllegalArgumentException("there is no board \"" + name + "\", only "
            + String.join(", ", BoardNames.ALL) + NearestNames.question(name, BoardNames.ALL));
      }
    }
    var results = source.results(kafka, kafkaTopicOptions);
    var stored = results.boards(day);
    var names = wanted.isEmpty() ? BoardNames.ALL : wanted;
    var boards = names.stream()
        .flatMap(name -> stored.boards(it -> isWanted(it, name)).stream())
        .toList();
    if (boards.isEmpty()) {
      console.say("papertrends: " + none(stored));
      return ExitCode.FAILED;
    }
    print(boards, results);
    return ExitCode.DONE;
  }

  private boolean isWanted(TrendingBoard board, String name) {
    return board.getBoard().equals(name)
        && board.getWindowDays() == window
        && (!wanted.isEmpty() || !board.getEntries().isEmpty());
  }

  private String none(StoredBoards stored) {
    if (stored.days().isEmpty()) {
      return "there are no boards yet: no paper has been published and counted there";
    }
    return "there are no such boards of " + day.orElse(stored.days().last())
        + "; there are some of "
        + stored.days().size() + " days from " + stored.days().first() + " to "
        + stored.days().last();
  }

  private void print(List<TrendingBoard> boards, ResultSource results) {
    if (output.isJson()) {
      boards.forEach(it -> console.print(it.toString()));
      return;
    }
    if (output.isCsv()) {
      ResultCsv.of(boards).forEach(console::print);
      return;
    }
    var topics = boards.stream()
        .filter(it -> !it.getBoard().equals("pairs"))
        .flatMap(it -> it.getEntries().stream().limit(length))
        .map(it -> it.getTopic())
        .collect(Collectors.toSet());
    var counts = results.countsBefore(boards.get(0).getLastDay(), topics);
    var table = new BoardTable(counts, console.terminal());
    for (var board : boards) {
      console.print(table.of(board, (int) Math.min(length, Integer.MAX_VALUE)));
      console.print("");
    }
  }
}
