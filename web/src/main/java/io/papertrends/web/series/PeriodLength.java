// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long the periods of a series are. */
public enum PeriodLength {
  DAY,
  /** From Monday to Sunday. */
  WEEK,
  /** Of the calendar. */
  MONTH;

  /** The name in addresses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The step with that name. */
  public static Optional<PeriodLength> named(String id) {
    return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
  }

  /** The last day of the period that has this day. */
  public LocalDate lastDay(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
    };
  }
}
