// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from one to another, both inclusive.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DayRange(LocalDate first, LocalDate last) {

  /** Checks the order. */
  public DayRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the range ends on " + last + ", before " + first);
    }
  }

  /** Of the columns first and last day; null if there are none. */
  static DayRange read(ResultSet row) throws SQLException {
    long first = row.getLong(1);
    return row.wasNull()
        ? null
        : new DayRange(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(row.getLong(2)));
  }

  /** Its latest days, so many; all of it if it has fewer. */
  public DayRange latest(int days) {
    var from = last.minusDays(days - 1L);
    return from.isBefore(first) ? this : new DayRange(from, last);
  }

  /** How many days there are. */
  public int days() {
    return (int) ChronoUnit.DAYS.between(first, last) + 1;
  }
}
