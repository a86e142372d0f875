// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * The day on which a list of papers featured a paper. It replaces the day of publication if only
 * the month of publication is known and fits: lists feature most papers within days of publication,
 * and never before.
 */
public final class FeaturedDay {

  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

  /**
   * Maximum time from the end of the month of publication in days. A paper that is featured later
   * is an old one.
   */
  private static final int LONGEST_WAIT_DAYS = 31;

  private FeaturedDay() {}

  /** Supplies the day of publication. */
  public interface Published {

    /** Null if absent. */
    LocalDate day() throws InvalidFieldException;
  }

  /**
   * The day of publication; if only its month is known and fits, the day on which the paper was
   * featured.
   *
   * @param published supplies the day of publication
   * @param written the record's text for the day of publication; null if absent
   * @param featured null if absent
   * @return null if the day of publication is absent
   * @throws InvalidFieldException if the day of publication is invalid and cannot be replaced
   */
  public static LocalDate orPublished(Published published, String written, LocalDate featured)
      throws InvalidFieldException {
    try {
      return published.day();
    } catch (InvalidFieldException e) {
      if (featured != null && fits(written, featured)) {
        return featured;
      }
      throw e;
    }
  }

  private static boolean fits(String written, LocalDate featured) {
    var month = MONTH.matcher(written == null ? "" : written.strip());
    if (!month.matches()) {
      return false;
    }
    try {
      var known = YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
      return !featured.isBefore(known.atDay(1))
          && !featured.isAfter(known.atEndOfMonth().plusDays(LONGEST_WAIT_DAYS));
    } catch (DateTimeException e) {
      return false;
    }
  }
}
