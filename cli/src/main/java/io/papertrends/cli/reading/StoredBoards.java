// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.TrendingBoard;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The boards of one day, and all days that have boards. */
public final class StoredBoards {

  private static final String PAIRS = "pairs";

  private final SortedSet<LocalDate> days;
  private final List<TrendingBoard> boards;

  /**
   * Boards of one day.
   *
   * @param days all days that have boards
   * @param boards the boards of one of these days
   */
  public StoredBoards(SortedSet<LocalDate> days, List<TrendingBoard> boards) {
    this.days = days;
    this.boards = boards.stream()
        .sorted(Comparator.comparing(TrendingBoard::getWindowDays))
        .toList();
  }

  /** The boards of this day, or of the latest day with boards. */
  public static StoredBoards of(
      KafkaConnection connection, KafkaTopics kafkaTopics, Optional<LocalDate> wanted) {
    var days = new TreeSet<LocalDate>();
    var read = new KafkaTopicContents(connection, kafkaTopics.trending())
        .ofKeys(key -> mayBeWanted(dayOf(key), wanted, days)).stream()
            .map(it -> (TrendingBoard) it.value())
            .toList();
    var day = wanted.or(
        () -> read.stream().map(TrendingBoard::getLastDay).max(Comparator.naturalOrder()));
    return new StoredBoards(
        days,
        read.stream()
            .filter(it -> day.isPresent() && it.getLastDay().equals(day.get()))
            .toList());
  }

  /**
   * Whether a board may be needed: without a given day, earlier days than the latest so far are
   * dropped to save memory.
   */
  private static boolean mayBeWanted(
      LocalDate day, Optional<LocalDate> wanted, SortedSet<LocalDate> days) {
    boolean isLatest = days.isEmpty() || !day.isBefore(days.last());
    days.add(day);
    return wanted.map(day::equals).orElse(isLatest);
  }

  /** Keys are {@code board|DAYSd|lastDay}. */
  private static LocalDate dayOf(String key) {
    return LocalDate.parse(key.substring(key.lastIndexOf('|') + 1));
  }

  /** All days that have boards, in order. */
  public SortedSet<LocalDate> days() {
    return new TreeSet<>(days);
  }

  /** The selected boards, the shortest window first. */
  public List<TrendingBoard> boards(Predicate<TrendingBoard> wanted) {
    return boards.stream().filter(wanted).toList();
  }

  /** The entries of a topic, by name of the board. */
  public SortedMap<String, BoardEntry> entries(String topic) {
    var entries = new TreeMap<String, BoardEntry>();
    for (var board : boards(it -> !it.getBoard().equals(PAIRS))) {
      board.getEntries().stream()
          .filter(it -> it.getTopic().equals(topic))
          .forEach(it -> entries.put(board.getBoard() + " of " + windowOf(board), it));
    }
    return entries;
  }

  private static String windowOf(TrendingBoard board) {
    return board.getWindowDays() == 1 ? "a day" : board.getWindowDays() + " days";
  }

  /** The pairs of the longest window that include the topic. */
  public List<BoardEntry> pairs(String topic) {
    var pairs = boards(it -> it.getBoard().equals(PAIRS));
    return pairs.isEmpty()
        ? List.of()
        : pairs.get(pairs.size() - 1).getEntries().stream()
            .filter(it -> List.of(it.getTopic().split("\\+", -1)).contains(topic))
            .toList();
  }
}
