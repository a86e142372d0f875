// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.reading.AlertTable;
import io.papertrends.cli.reading.BoardTable;
import io.papertrends.cli.reading.Contents;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/** The boards of the last day, as they are in Kafka in the end. */
final class FinalBoards {

  private final KafkaConnection connection;
  private final KafkaTopics kafkaTopics;

  FinalBoards(KafkaConnection connection, KafkaTopics kafkaTopics) {
    this.connection = connection;
    this.kafkaTopics = kafkaTopics;
  }

  /**
   * Prints the boards of the last day: what is on top for each length of window, except where a
   * longer one has no more papers, and what else there is of the longest; then the alerts.
   */
  void print(int length, Console console) {
    var boards = contents(kafkaTopics.trending(), TrendingBoard.class, key -> true);
    var lastDay = boards.stream().map(TrendingBoard::getLastDay).max(Comparator.naturalOrder());
    if (lastDay.isEmpty()) {
      console.print("no papers, so no boards");
      return;
    }
    var table = new BoardTable(countsOfCharts(lastDay.get()));
    long papers = 0;
    for (var board : ofDay(boards, "top", lastDay.get())) {
      if (board.getPapersInWindow() > papers) {
        console.print(table.of(board, length));
        console.print("");
      }
      papers = board.getPapersInWindow();
    }
    for (var name : List.of("rising", "new", "pairs")) {
      var ofName = ofDay(boards, name, lastDay.get());
      var longest = ofName.get(ofName.size() - 1);
      if (!longest.getEntries().isEmpty()) {
        console.print(table.of(longest, length));
        console.print("");
      }
    }
    printAlerts(console);
    console.out().flush();
  }

  private void printAlerts(Console console) {
    var steps = new Contents(connection, kafkaTopics.alerts())
        .all().stream().map(it -> (TrendAlert) it.value()).toList();
    if (!steps.isEmpty()) {
      console.print("alerts:");
      console.print(AlertTable.of(steps));
    }
  }

  private static List<TrendingBoard> ofDay(
      List<TrendingBoard> boards, String name, LocalDate lastDay) {
    return boards.stream()
        .filter(it -> it.getBoard().equals(name) && it.getLastDay().equals(lastDay))
        .sorted(Comparator.comparing(TrendingBoard::getWindowDays))
        .toList();
  }

  /** Keys end in the length of the window and its last day. */
  private List<TopicCount> countsOfCharts(LocalDate lastDay) {
    var ends = new HashSet<String>();
    for (int back = 0; back < BoardTable.CHART_DAYS; back++) {
      ends.add("1d|" + lastDay.minusDays(back));
    }
    return contents(
        kafkaTopics.topicCounts(),
        TopicCount.class,
        key -> ends.contains(key.substring(key.indexOf('|') + 1)));
  }

  private <V> List<V> contents(KafkaTopic<V> kafkaTopic, Class<V> type, Predicate<String> wanted) {
    return new Contents(connection, kafkaTopic)
        .ofKeys(wanted).stream().map(it -> type.cast(it.value())).toList();
  }
}
