// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

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

  /** How many days there are. */
  public int days() {
    return (int) ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Whether the day is one of them. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
