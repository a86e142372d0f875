// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Queries numbers of papers, by topic and window, and of all papers by window. */
public final class CountQueries {

  /** What ids of keywords begin with. */
  public static final String KEYWORD = "keyword:";

  private final IndexReader reader;

  /**
   * Papers of a window.
   *
   * @param lastDay its last day
   * @param papers papers of the subject; 0 if none
   * @param papersInWindow all papers; 0 if none
   * @param finality as in the event: 0 early, 1 final, 2 correction
   */
  public record Count(LocalDate lastDay, long papers, long papersInWindow, int finality) {}

  /**
   * A subject in a list.
   *
   * @param id of the topic or keyword
   * @param label as counts name it; empty if there is none
   * @param papers its papers in the window
   * @param papersInWindow all papers
   * @param papersBefore its papers in the window of the same length just before
   * @param papersInWindowBefore all papers there; 0 if none
   */
  public record Listed(
      String id,
      String label,
      long papers,
      long papersInWindow,
      long papersBefore,
      long papersInWindowBefore) {

    /** The same with this label. */
    public Listed labelled(String name) {
      return new Listed(id, name, papers, papersInWindow, papersBefore, papersInWindowBefore);
    }
  }

  CountQueries(IndexReader reader) {
    this.reader = reader;
  }

  /** The subject's windows that end on these days, without those in which it has no papers. */
  public List<Count> of(String subject, int windowDays, DayRange days) {
    reader.changes().read(IndexPart.countsOf(subject));
    return reader.list(
        "SELECT last_day, papers, papers_in_window, finality FROM topic_count "
            + "WHERE subject = (SELECT key FROM subject WHERE id = ?) "
            + "AND window_days = ? AND last_day BETWEEN ? AND ? ORDER BY last_day",
        CountQueries::count,
        subject,
        windowDays,
        days.first().toEpochDay(),
        days.last().toEpochDay());
  }

  /**
   * The subject's papers by day, without days on which it has none. A keyword is counted only in
   * windows in which it has several papers, so its days are those of the papers that mention it;
   * they have neither all papers nor a finality.
   */
  public List<Count> daily(String subject, DayRange days) {
    if (!subject.startsWith(KEYWORD)) {
      return of(subject, 1, days);
    }
    reader.changes().read(IndexPart.mentionsOf(subject));
    return reader.list(
        "SELECT published, count(*), 0, 0 FROM mention "
            + "WHERE subject = (SELECT key FROM subject WHERE id = ?) "
            + "AND published BETWEEN ? AND ? GROUP BY published",
        CountQueries::count,
        subject,
        days.first().toEpochDay(),
        days.last().toEpochDay());
  }

  /** All papers of the windows that end on these days. */
  public List<Count> totals(int windowDays, DayRange days) {
    reader.changes().read(IndexPart.TOTALS);
    return reader.list(
        "SELECT last_day, papers, papers, finality FROM window_total "
            + "WHERE window_days = ? AND last_day BETWEEN ? AND ? ORDER BY last_day",
        CountQueries::count,
        windowDays,
        days.first().toEpochDay(),
        days.last().toEpochDay());
  }

  /** The first and the last day that anything is known of. */
  public Optional<DayRange> days() {
    reader.changes().read(IndexPart.TOTALS);
    return reader.first(
        "SELECT (SELECT min(last_day) FROM window_total WHERE window_days = 1), "
            + "(SELECT max(last_day) FROM window_total WHERE window_days = 1)",
        DayRange::read);
  }

  /**
   * As {@link #days()}; the one day 1970-01-01 while nothing is known, so that there is a range.
   */
  public DayRange daysOrEpoch() {
    return days().orElse(new DayRange(LocalDate.EPOCH, LocalDate.EPOCH));
  }

  /** The latest day that is final, if any is. */
  public Optional<LocalDate> lastFinalDay() {
    reader.changes().read(IndexPart.TOTALS);
    return reader.first(
        "SELECT max(last_day) FROM window_total WHERE window_days = 1 AND finality > 0", row -> {
          long day = row.getLong(1);
          return row.wasNull() ? null : LocalDate.ofEpochDay(day);
        });
  }

  /** All subjects of a window, by papers, most first. */
  public List<Listed> list(int windowDays, LocalDate lastDay) {
    var changes = reader.changes();
    changes.read(IndexPart.countsIn(windowDays, lastDay.toEpochDay()));
    changes.read(IndexPart.countsIn(windowDays, lastDay.toEpochDay() - windowDays));
    changes.read(IndexPart.TOTALS);
    changes.read(IndexPart.LABELS);
    return reader.list(
        "SELECT s.id, s.label, c.papers, c.papers_in_window, "
            + "coalesce(b.papers, 0), coalesce(t.papers, 0) "
            + "FROM topic_count c JOIN subject s ON s.key = c.subject "
            + "LEFT JOIN topic_count b ON b.subject = c.subject "
            + "AND b.window_days = c.window_days AND b.last_day = c.last_day - c.window_days "
            + "LEFT JOIN window_total t "
            + "ON t.window_days = c.window_days AND t.last_day = c.last_day - c.window_days "
            + "WHERE c.window_days = ? AND c.last_day = ? ORDER BY c.papers DESC, s.id",
        row -> new Listed(
            row.getString(1),
            row.getString(2),
            row.getLong(3),
            row.getLong(4),
            row.getLong(5),
            row.getLong(6)),
        windowDays,
        lastDay.toEpochDay());
  }

  /** The label that counts have for a subject; empty if there is none, or only an empty one. */
  public Optional<String> label(String subject) {
    reader.changes().read(IndexPart.label(subject));
    return reader.first("SELECT label FROM subject WHERE id = ?", row -> row.getString(1), subject);
  }

  private static Count count(ResultSet row) throws SQLException {
    return new Count(
        LocalDate.ofEpochDay(row.getLong(1)), row.getLong(2), row.getLong(3), row.getInt(4));
  }
}
