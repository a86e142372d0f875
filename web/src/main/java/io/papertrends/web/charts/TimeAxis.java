// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.charts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round marks for an axis of days: days, Mondays, months or years, so few that names fit. */
final class TimeAxis {

  private static final int MOST_MARKS = 12;
  private static final int MOST_DAYS_MARKS = 8;
  private static final List<Step> STEPS = List.of(
      new Step(1, 0),
      new Step(2, 0),
      new Step(7, 0),
      new Step(14, 0),
      new Step(0, 1),
      new Step(0, 2),
      new Step(0, 3),
      new Step(0, 6),
      new Step(0, 12),
      new Step(0, 24),
      new Step(0, 60),
      new Step(0, 120));
  private static final Step LONGEST = new Step(0, 600);
  private static final DateTimeFormatter DAY = format("d MMM");
  private static final DateTimeFormatter MONTH = format("MMM");
  private static final DateTimeFormatter MONTH_AND_YEAR = format("MMM yyyy");
  private static final DateTimeFormatter DAY_AND_YEAR = format("d MMM yyyy");
  private static final DateTimeFormatter YEAR = format("yyyy");

  private TimeAxis() {}

  /** From one mark to the next: so many days, or so many months. */
  private record Step(int days, int months) {

    LocalDate after(LocalDate day) {
      return day.plusDays(days).plusMonths(months);
    }

    boolean isOfDays() {
      return days > 0;
    }

    boolean isOfYears() {
      return months >= 12;
    }
  }

  /** A day with its name; only the first of a year names the year, too. */
  record Mark(LocalDate day, String name) {}

  /** The marks of a range, the closest of which names fit; none if it is shorter than a step. */
  static List<Mark> marks(LocalDate first, LocalDate last) {
    for (var step : STEPS) {
      var days = days(first, last, step);
      if (days.size() <= (step.isOfDays() ? MOST_DAYS_MARKS : MOST_MARKS)) {
        return named(days, step);
      }
    }
    return named(days(first, last, LONGEST), LONGEST);
  }

  private static List<LocalDate> days(LocalDate first, LocalDate last, Step step) {
    var begin = begin(first, step);
    var days = new ArrayList<LocalDate>();
    for (var day = begin; !day.isAfter(last); day = step.after(day)) {
      days.add(day);
    }
    return days;
  }

  /** The first day from this one on that is a round one for such steps. */
  private static LocalDate begin(LocalDate first, Step step) {
    if (step.isOfDays()) {
      return step.days() % 7 == 0
          ? first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
          : first;
    }
    var month =
        first.getDayOfMonth() == 1 ? first : first.with(TemporalAdjusters.firstDayOfNextMonth());
    long since = ChronoUnit.MONTHS.between(LocalDate.of(0, 1, 1), month);
    return month.plusMonths(Math.floorMod(-since, step.months()));
  }

  private static List<Mark> named(List<LocalDate> days, Step step) {
    var marks = new ArrayList<Mark>();
    for (int i = 0; i < days.size(); i++) {
      var day = days.get(i);
      boolean namesYear = i == 0 || day.getYear() != days.get(i - 1).getYear();
      marks.add(new Mark(day, day.format(format(step, namesYear))));
    }
    return marks;
  }

  private static DateTimeFormatter format(Step step, boolean namesYear) {
    if (step.isOfYears()) {
      return YEAR;
    }
    if (step.isOfDays()) {
      return namesYear ? DAY_AND_YEAR : DAY;
    }
    return namesYear ? MONTH_AND_YEAR : MONTH;
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
