// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.parsing.InvalidFieldException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The day of publication of a work in Crossref, whose dates may lack month or day. The day of
 * registration alone is never used, because publishers register thousands of old works at once.
 */
final class CrossrefDays {

  private static final List<String> FIELDS =
      List.of("published-online", "published-print", "published", "posted", "issued");

  /** Maximum time between publication online and in print, in days. */
  private static final int LONGEST_WAY_TO_PRINT_DAYS = 60;

  private CrossrefDays() {}

  /**
   * The days that a date may mean, from first to last; both are the same for a complete date.
   *
   * @param first the first day of the year or month, or the day itself
   */
  private record Period(LocalDate first, LocalDate last) {

    boolean isDay() {
      return first.equals(last);
    }

    boolean isMonth() {
      return !isDay() && first.getMonth() == last.getMonth();
    }

    boolean contains(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  /**
   * The earliest complete date, unless another date shows that the work is much older; else the day
   * of registration, if it fits all given years and months.
   *
   * @return null if there is no date
   * @throws InvalidFieldException if only a month or a year is known
   */
  static LocalDate published(JsonNode work) throws InvalidFieldException {
    var given = FIELDS.stream()
        .flatMap(field -> period(work.path(field)).stream())
        .sorted(Comparator.comparing(Period::last))
        .toList();
    if (given.isEmpty()) {
      return null;
    }
    var earliest = given.get(0);
    var day = given.stream()
        .filter(Period::isDay)
        .map(Period::first)
        .findFirst()
        .or(() -> registered(work, given));
    return day.filter(it -> !it.isAfter(earliest.last().plusDays(LONGEST_WAY_TO_PRINT_DAYS)))
        .orElseThrow(() -> new InvalidFieldException(
            "only the month or year of publication is known", month(earliest)));
  }

  private static Optional<LocalDate> registered(JsonNode work, List<Period> given) {
    return period(work.path("created"))
        .filter(Period::isDay)
        .map(Period::first)
        .filter(day -> given.stream().allMatch(it -> it.contains(day)));
  }

  private static String month(Period period) {
    var first = period.first();
    return period.isMonth() ? YearMonth.from(first).toString() : String.valueOf(first.getYear());
  }

  /** Empty if the value is not a date. */
  private static Optional<Period> period(JsonNode date) {
    var parts = date.path("date-parts").path(0);
    if (!parts.path(0).isInt()) {
      return Optional.empty();
    }
    int year = parts.path(0).intValue();
    try {
      if (!parts.path(1).isInt()) {
        return Optional.of(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      var month = YearMonth.of(year, parts.path(1).intValue());
      return Optional.of(
          parts.path(2).isInt()
              ? new Period(
                  month.atDay(parts.path(2).intValue()),
                  month.atDay(parts.path(2).intValue()))
              : new Period(month.atDay(1), month.atEndOfMonth()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
