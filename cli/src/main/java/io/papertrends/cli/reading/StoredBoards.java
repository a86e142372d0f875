// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.TrendingBoard;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The boards of one day as they stand in Kafka, and which days have some. */
public final class StoredBoards {

  private final SortedSet<LocalDate> days = new TreeSet<>();
  private final List<TrendingBoard> boards;

  private StoredBoards(
      KafkaConnection connection, KafkaTopics kafkaTopics, Optional<LocalDate> wanted) {
    var contents = new Contents(connection, kafkaTopics.trending());
    var read = contents.ofKeys(key -> mayBeWanted(dayOf(key), wanted)).stream()
        .map(it -> (TrendingBoard) it.value())
        .toList();
    var day = wanted.or(
        () -> read.stream().map(TrendingBoard::getLastDay).max(Comparator.naturalOrder()));
    boards = read.stream()
        .filter(it -> day.isPresent() && it.getLastDay().equals(day.get()))
        .sorted(Comparator.comparing(TrendingBoard::getWindowDays))
        .toList();
  }

  /** Those of this day, or of the latest that has some. */
  public static StoredBoards of(
      KafkaConnection connection, KafkaTopics kafkaTopics, Optional<LocalDate> day) {
    return new StoredBoards(connection, kafkaTopics, day);
  }

  /** Keeps what is not earlier than what came before, so that old boards need no memory. */
  private boolean mayBeWanted(LocalDate day, Optional<LocalDate> wanted) {
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

  /** Those that are wanted, the shortest window first. */
  public List<TrendingBoard> boards(Predicate<TrendingBoard> wanted) {
    return boards.stream().filter(wanted).toList();
  }
}
