// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rankings by window and day. */
public final class Boards {

  private final Reader reader;

  /**
   * A board as the event says it.
   *
   * @param offset its place in Kafka's partition
   * @param json the event
   */
  public record StoredBoard(long offset, String json) {}

  Boards(Reader reader) {
    this.reader = reader;
  }

  /** The board of a window that ends on this day. */
  public Optional<StoredBoard> of(String board, int windowDays, LocalDate lastDay) {
    return reader.first(
        "SELECT kafka_offset, event FROM board "
            + "WHERE board = ? AND window_days = ? AND last_day = ?",
        row -> new StoredBoard(row.getLong(1), row.getString(2)),
        board,
        windowDays,
        lastDay.toEpochDay());
  }

  /** The first and the last day that have a board of that window. */
  public Optional<DayRange> days(int windowDays) {
    return reader.first(
        "SELECT (SELECT min(last_day) FROM board WHERE board = 'top' AND window_days = ?1), "
            + "(SELECT max(last_day) FROM board WHERE board = 'top' AND window_days = ?1)",
        row -> {
          long first = row.getLong(1);
          return row.wasNull()
              ? null
              : new DayRange(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(row.getLong(2)));
        },
        windowDays);
  }

  /** The boards that were written after this offset, in that order. */
  public List<StoredBoard> after(long offset, int most) {
    return reader.list(
        "SELECT kafka_offset, event FROM board WHERE kafka_offset > ? "
            + "ORDER BY kafka_offset LIMIT ?",
        row -> new StoredBoard(row.getLong(1), row.getString(2)),
        offset,
        most);
  }

  /** The offset of the latest board; -1 if there is none. */
  public long lastOffset() {
    return reader
        .first("SELECT coalesce(max(kafka_offset), -1) FROM board", row -> row.getLong(1))
        .orElseThrow();
  }
}
