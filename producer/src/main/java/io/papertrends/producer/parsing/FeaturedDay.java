// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * The day on which a list of papers featured a paper. It counts as the day of publication where
 * only the month of publication is known and fits: lists feature most papers within days, and a
 * paper is never featured before it is published.
 */
public final class FeaturedDay {

  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

  /** After the end of the month, in days; later, the paper is an old one that was found again. */
  private static final int LONGEST_WAIT_DAYS = 31;

  private FeaturedDay() {}

  /** How to get the day of publication. */
  public interface Published {

    /** Null if absent. */
    LocalDate day() throws InvalidFieldException;
  }

  /**
   * The day of publication, or the featured one where that is all that is known of the month.
   *
   * @param published gives the day
   * @param written what the record says of it; null if absent
   * @param featured null if absent
   * @return null if there is none
   * @throws InvalidFieldException if neither will do
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
