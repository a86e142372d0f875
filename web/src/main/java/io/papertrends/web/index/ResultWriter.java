// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Counts, boards and alerts. */
final class ResultWriter {

  private final PreparedStatements statements;
  private final SubjectKeys subjects;
  private final PendingChanges changes;

  ResultWriter(PreparedStatements statements, SubjectKeys subjects, PendingChanges changes) {
    this.statements = statements;
    this.subjects = subjects;
    this.changes = changes;
  }

  void put(TopicCount count) throws SQLException {
    int lastDay = (int) count.getLastDay().toEpochDay();
    countChanged(count.getTopic(), count.getWindowDays(), lastDay);
    statements.run(
        "INSERT OR REPLACE INTO topic_count VALUES (?, ?, ?, ?, ?, ?)",
        subjects.of(count.getTopic(), count.getLabel(), lastDay),
        count.getWindowDays(),
        lastDay,
        count.getPapers(),
        count.getPapersInWindow(),
        number(count.getFinality()));
    // Boards have it too, but are corrected for a shorter time than counts.
    putTotal(
        count.getWindowDays(), lastDay, count.getPapersInWindow(), number(count.getFinality()));
  }

  /** As the schema has it. */
  private static int number(Finality finality) {
    return switch (finality) {
      case EARLY -> 0;
      case FINAL -> 1;
      case CORRECTION -> 2;
    };
  }

  /** Removes the count with this key, {@code topic|DAYSd|lastDay}; a topic may have bars in it. */
  void removeCount(String key) throws SQLException {
    var window = WindowKey.of(key);
    if (window != null) {
      countChanged(window.subject(), window.days(), window.lastDay());
      statements.run(
          "DELETE FROM topic_count WHERE subject = ? AND window_days = ? AND last_day = ?",
          subjects.of(window.subject()),
          window.days(),
          window.lastDay());
    }
  }

  private void countChanged(String subject, int windowDays, int lastDay) {
    changes.add(IndexPart.countsOf(subject));
    changes.add(IndexPart.countsIn(windowDays, lastDay));
  }

  private void putTotal(int windowDays, int lastDay, long papers, int finality)
      throws SQLException {
    int changed = statements.run(
        "INSERT INTO window_total VALUES (?, ?, ?, ?) ON CONFLICT (window_days, last_day) "
            + "DO UPDATE SET papers = excluded.papers, finality = excluded.finality "
            + "WHERE excluded.finality >= finality "
            + "AND (papers, finality) IS NOT (excluded.papers, excluded.finality)",
        windowDays,
        lastDay,
        papers,
        finality);
    if (changed > 0) {
      changes.add(IndexPart.TOTALS);
    }
  }

  void put(TrendingBoard board, long offset) throws SQLException {
    int lastDay = (int) board.getLastDay().toEpochDay();
    boardChanged(board.getBoard(), board.getWindowDays(), lastDay);
    statements.run(
        "INSERT OR REPLACE INTO board VALUES (?, ?, ?, ?, ?)",
        board.getBoard(),
        board.getWindowDays(),
        lastDay,
        EventJson.of(board),
        offset);
    putTotal(
        board.getWindowDays(), lastDay, board.getPapersInWindow(), number(board.getFinality()));
  }

  /** To be called before: the days that have a board change with the first board of a day. */
  private void boardChanged(String board, int windowDays, int lastDay) throws SQLException {
    changes.add(IndexPart.board(board, windowDays, lastDay));
    var known = statements.first(
        "SELECT 1 FROM board WHERE board = ? AND window_days = ? AND last_day = ?",
        row -> true,
        board,
        windowDays,
        lastDay);
    if (known.isEmpty()) {
      changes.add(IndexPart.boardDays(windowDays));
    }
  }

  /** Removes the board with this key, {@code board|DAYSd|lastDay}: the window has no papers. */
  void removeBoard(String key) throws SQLException {
    var window = WindowKey.of(key);
    if (window == null) {
      return;
    }
    boardChanged(window.subject(), window.days(), window.lastDay());
    changes.add(IndexPart.boardDays(window.days()));
    changes.add(IndexPart.TOTALS);
    statements.run(
        "DELETE FROM board WHERE board = ? AND window_days = ? AND last_day = ?",
        window.subject(),
        window.days(),
        window.lastDay());
    statements.run(
        "DELETE FROM window_total WHERE window_days = ? AND last_day = ?",
        window.days(),
        window.lastDay());
  }

  void put(TrendAlert step, long offset) throws SQLException {
    int lastDay = (int) step.getLastDay().toEpochDay();
    changes.add(IndexPart.ALERTS);
    var event = EventJson.of(step);
    statements.run(
        "INSERT OR REPLACE INTO alert_step VALUES (?, ?, ?, ?, ?)",
        step.getId(),
        lastDay,
        step.getPhase().name(),
        event,
        offset);
    var started = step.getStarted() == null ? step.getLastDay() : step.getStarted();
    boolean isEnd = step.getPhase() == AlertPhase.ENDED;
    statements.run(
        "INSERT INTO alert VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            + "last_day = excluded.last_day, ended = excluded.ended",
        step.getId(),
        step.getTopic(),
        (int) started.toEpochDay(),
        lastDay,
        isEnd ? lastDay : null,
        event);
    // What a reader should see of an alert is why it came, not the ordinary days at its end.
    statements.run(
        "UPDATE alert SET event = coalesce((" + AlertQueries.STRONGEST_STEP
            + "), event) WHERE id = ?",
        step.getId(),
        Integer.MAX_VALUE,
        step.getId());
  }

  /** The parts of a key such as {@code graph-learning|7d|2025-09-03}. */
  private record WindowKey(String subject, int days, int lastDay) {

    /** Null for what is no such key. */
    static WindowKey of(String key) {
      int lastBar = key == null ? -1 : key.lastIndexOf('|');
      int bar = key == null ? -1 : key.lastIndexOf('|', lastBar - 1);
      if (bar < 0 || !key.substring(bar + 1, lastBar).matches("\\d{1,3}d")) {
        return null;
      }
      try {
        return new WindowKey(
            key.substring(0, bar), Integer.parseInt(key.substring(bar + 1, lastBar - 1)), (int)
                LocalDate.parse(key.substring(lastBar + 1)).toEpochDay());
      } catch (DateTimeParseException e) {
        return null;
      }
    }
  }
}
