// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Queries alerts and their steps. */
public final class AlertQueries {

  private static final String COLUMNS =
      "SELECT id, topic, started, last_day, ended, event FROM alert ";

  /**
   * The event of the strongest step of an alert up to a day: what chance explains least. The end
   * has the figures of an ordinary day.
   */
  static final String STRONGEST_STEP = "SELECT event FROM alert_step "
      + "WHERE alert = ? AND last_day <= ? AND phase <> 'ENDED' "
      + "ORDER BY event ->> 'p', last_day DESC LIMIT 1";

  private final IndexReader reader;

  /**
   * An alert.
   *
   * @param ended its last day; null while it runs
   * @param json the event of its strongest step, which chance explains least
   */
  public record StoredAlert(
      String id, String topic, LocalDate started, LocalDate lastDay, LocalDate ended, String json) {

    /** Whether it runs on one of these days. */
    public boolean runsIn(DayRange days) {
      return !started.isAfter(days.last()) && (ended == null || !ended.isBefore(days.first()));
    }

    /** Whether it runs on this day. */
    public boolean runsOn(LocalDate day) {
      return !started.isAfter(day) && (ended == null || ended.isAfter(day));
    }
  }

  AlertQueries(IndexReader reader) {
    this.reader = reader;
  }

  /** Alerts that run in a range of days, the latest start first. */
  public List<StoredAlert> in(DayRange days, int most) {
    reader.changes().read(IndexPart.ALERTS);
    return reader.list(
        COLUMNS + "WHERE started <= ? AND (ended IS NULL OR ended >= ?) "
            + "ORDER BY started DESC, id LIMIT ?",
        AlertQueries::read,
        days.last().toEpochDay(),
        days.first().toEpochDay(),
        most);
  }

  /** Alerts that started before this one, the latest start first; of all days without one. */
  public List<StoredAlert> startedBefore(Optional<AlertPlace> place, int most) {
    reader.changes().read(IndexPart.ALERTS);
    long started = place.map(AlertPlace::started).orElse(Long.MAX_VALUE);
    return reader.list(
        COLUMNS + "WHERE started < ?1 OR (started = ?1 AND id > ?2) "
            + "ORDER BY started DESC, id LIMIT ?3",
        AlertQueries::read,
        started,
        place.map(AlertPlace::id).orElse(""),
        most);
  }

  /**
   * A place in the list of alerts.
   *
   * @param started day in days since 1970-01-01
   * @param id the alert there
   */
  public record AlertPlace(long started, String id) {}

  /** Alerts of a topic, the latest start first. */
  public List<StoredAlert> of(String topic, int most) {
    reader.changes().read(IndexPart.ALERTS);
    return reader.list(
        COLUMNS + "WHERE topic = ? ORDER BY started DESC LIMIT ?", AlertQueries::read, topic, most);
  }

  /** The steps of an alert in the order of days. */
  public List<StoredEvent> steps(String alert) {
    reader.changes().read(IndexPart.ALERTS);
    return reader.list(
        "SELECT kafka_offset, event FROM alert_step WHERE alert = ? ORDER BY last_day, kafka_offset",
        StoredEvent::read,
        alert);
  }

  /** The event of the strongest step of an alert up to a day; empty if it had not begun. */
  public Optional<String> strongestStep(String alert, LocalDate day) {
    reader.changes().read(IndexPart.ALERTS);
    return reader.first(STRONGEST_STEP, row -> row.getString(1), alert, day.toEpochDay());
  }

  /** The steps of all alerts in the order in which they were written. */
  public EventsByOffset stepsByOffset() {
    return new EventsByOffset(reader, "alert_step");
  }

  private static StoredAlert read(ResultSet row) throws SQLException {
    long ended = row.getLong(5);
    var end = row.wasNull() ? null : LocalDate.ofEpochDay(ended);
    return new StoredAlert(
        row.getString(1),
        row.getString(2),
        LocalDate.ofEpochDay(row.getLong(3)),
        LocalDate.ofEpochDay(row.getLong(4)),
        end,
        row.getString(6));
  }
}
