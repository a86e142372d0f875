// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.trends.results.DayResults;

/**
 * The days whose papers the counting task keeps: those around the first open day, which are needed
 * next, and those up to the latest day, where new papers come. In a feed that is up to date the two
 * ranges are one. How many days are kept does not affect the results, since other days can be
 * loaded.
 *
 * @param behind number of days before the first open day and before the latest day
 * @param ahead number of days after the first open day
 */
public record RetainedDays(int behind, int ahead) {

  /**
   * Enough for the results of open days and for corrections of boards. With the year ahead, a
   * replay of two and a half years loads nothing.
   */
  public static final RetainedDays DEFAULT =
      new RetainedDays(DayResults.DAYS_OF_RESULTS + Corrections.DAYS_OF_BOARDS, 366);

  /** Checks the numbers. */
  public RetainedDays {
    if (behind < 0 || ahead < 0) {
      throw new IllegalArgumentException("days must not be negative: " + behind + ", " + ahead);
    }
  }

  /** Whether the papers of a day are kept. */
  boolean contains(int day, int firstOpen, int latest) {
    return day >= latest - behind || (day >= firstOpen - behind && day <= firstOpen + ahead);
  }
}
