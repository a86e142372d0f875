// SPDX-License-Identifier: Apache-2.0
package io.papertrends.standalone.cli;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.standalone.reading.BoardTable;
import io.papertrends.standalone.reading.Contents;
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

  /** Prints one board for each window length, except where a longer window has no more papers. */
  void print(int length, Console console) {
    var boards = contents(kafkaTopics.trending(), TrendingBoard.class, key -> true);
    var lastDay = boards.stream().map(TrendingBoard::getLastDay).max(Comparator.naturalOrder());
    if (lastDay.isEmpty()) {
      console.print("no papers, so no boards");
      return;
    }
    var table = new BoardTable(countsOfCharts(lastDay.get()));
    long papers = 0;
    for (var board : ofDay(boards, lastDay.get())) {
      if (board.getPapersInWindow() > papers) {
        console.print(table.of(board, length));
        console.print("");
      }
      papers = board.getPapersInWindow();
    }
    console.out().flush();
  }

  private static List<TrendingBoard> ofDay(List<TrendingBoard> boards, LocalDate lastDay) {
    return boards.stream()
        .filter(it -> it.getLastDay().equals(lastDay))
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
