// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.time.LocalDate;
import java.util.Optional;

/** Queries boards by window and day. */
public final class BoardQueries {

  private final IndexReader reader;

  BoardQueries(IndexReader reader) {
    this.reader = reader;
  }

  /** The board of a window that ends on this day. */
  public Optional<StoredEvent> of(String board, int windowDays, LocalDate lastDay) {
    reader.changes().read(IndexPart.board(board, windowDays, lastDay.toEpochDay()));
    return reader.first(
        "SELECT kafka_offset, event FROM board "
            + "WHERE board = ? AND window_days = ? AND last_day = ?",
        StoredEvent::read,
        board,
        windowDays,
        lastDay.toEpochDay());
  }

  /** The first and the last day that have a board of that window. */
  public Optional<DayRange> days(int windowDays) {
    reader.changes().read(IndexPart.boardDays(windowDays));
    return reader.first(
        "SELECT (SELECT min(last_day) FROM board WHERE board = 'top' AND window_days = ?1), "
            + "(SELECT max(last_day) FROM board WHERE board = 'top' AND window_days = ?1)",
        DayRange::read,
        windowDays);
  }

  /** All boards in the order in which they were written. */
  public EventsByOffset byOffset() {
    return new EventsByOffset(reader, "board");
  }
}
