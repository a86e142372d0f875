// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.reading.AlertTable;
import io.papertrends.cli.reading.BoardTable;
import io.papertrends.cli.reading.ChartedCounts;
import io.papertrends.cli.reading.KafkaTopicContents;
import io.papertrends.cli.reading.StoredBoards;
import io.papertrends.schemas.BoardNames;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The boards of the last day after the end of the input. */
final class FinalBoards {

  private final KafkaConnection connection;
  private final KafkaTopics kafkaTopics;

  FinalBoards(KafkaConnection connection, KafkaTopics kafkaTopics) {
    this.connection = connection;
    this.kafkaTopics = kafkaTopics;
  }

  /**
   * Prints the boards of the last day, each of the longest window, but {@code top} of the shortest
   * window with the same number of papers, and then the alerts. Returns the number of days that
   * have boards.
   */
  long print(int length, Console console) {
    var stored = StoredBoards.of(connection, kafkaTopics, Optional.empty());
    var boards = stored.boards(it -> true);
    if (boards.isEmpty()) {
      console.print("no papers, so no boards");
      return 0;
    }
    var counts = ChartedCounts.before(boards.get(0).getLastDay(), connection, kafkaTopics);
    var table = new BoardTable(counts, console.terminal());
    for (var name : BoardNames.ALL) {
      var wanted = stored.boards(it -> it.getBoard().equals(name));
      if (name.equals("top")) {
        printTop(wanted, table, length, console);
      } else {
        printLongest(wanted, table, length, console);
      }
    }
    printAlerts(console);
    console.out().flush();
    var days = stored.days();
    return ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
  }

  /** The events of all alerts in order. */
  List<TrendAlert> alertSteps() {
    return new KafkaTopicContents(connection, kafkaTopics.alerts())
        .all().stream()
            .map(it -> (TrendAlert) it.value())
            .sorted(Comparator.comparing(TrendAlert::getLastDay))
            .toList();
  }

  private static void printLongest(
      List<TrendingBoard> boards, BoardTable table, int length, Console console) {
    var longest = boards.get(boards.size() - 1);
    if (!longest.getEntries().isEmpty()) {
      console.print(table.of(longest, length));
      console.print("");
    }
  }

  private static void printTop(
      List<TrendingBoard> boards, BoardTable table, int length, Console console) {
    long most = boards.get(boards.size() - 1).getPapersInWindow();
    boards.stream().filter(it -> it.getPapersInWindow() == most).findFirst().ifPresent(it -> {
      console.print(table.of(it, length));
      console.print("");
    });
  }

  private void printAlerts(Console console) {
    var steps = alertSteps();
    if (!steps.isEmpty()) {
      console.print(console.terminal().strong("alerts:"));
      console.print(AlertTable.of(steps, console.terminal()));
    }
  }
}
