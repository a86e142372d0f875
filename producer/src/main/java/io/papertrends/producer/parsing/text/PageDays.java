// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import io.papertrends.producer.UnusableInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Completes a day without a year: with the year that the user gave, else to the latest such day up
 * to tomorrow.
 *
 * @param date the date of the page, if the user gave it
 * @param year the year of the page, if the user gave it
 * @param today the current day in UTC
 */
public record PageDays(Optional<LocalDate> date, OptionalInt year, LocalDate today) {

  /** East of Greenwich it may already be the next day. */
  private static final int DAYS_AHEAD = 1;

  /** Leap years are at most 8 years apart. */
  private static final int YEARS_TO_LOOK_BACK = 8;

  /**
   * The date of a day without a year.
   *
   * @param written the day's text on the page, for messages
   * @throws UnusableInputException if the user gave another date, or a year without such a day
   */
  LocalDate dateOf(MonthDay day, String written) {
    if (date.isPresent() && !MonthDay.from(date.get()).equals(day)) {
      throw new UnusableInputException(
          "the page is of \"" + written + "\", but --date says " + date.get());
    }
    if (date.isPresent()) {
      return date.get();
    }
    return year.isPresent() ? inYear(day, year.getAsInt(), written) : latest(day, written);
  }

  private static LocalDate inYear(MonthDay day, int year, String written) {
    if (!day.isValidYear(year)) {
      throw new UnusableInputException("there is no \"" + written + "\" in " + year);
    }
    return day.atYear(year);
  }

  private LocalDate latest(MonthDay day, String written) {
    var last = today.plusDays(DAYS_AHEAD);
    for (int back = 0; back <= YEARS_TO_LOOK_BACK; back++) {
      int candidate = last.getYear() - back;
      if (day.isValidYear(candidate) && !day.atYear(candidate).isAfter(last)) {
        return day.atYear(candidate);
      }
    }
    throw new DateTimeException("no year has a \"" + written + "\"");
  }
}
