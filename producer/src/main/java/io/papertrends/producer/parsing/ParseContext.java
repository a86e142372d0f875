// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import io.papertrends.schemas.DayZone;
import java.time.LocalDate;

/**
 * What parsing depends on besides the text.
 *
 * @param today the current day; papers from after the day that follows are rejected
 * @param zone the zone in which days begin, for moments that sources give instead of days
 */
public record ParseContext(LocalDate today, DayZone zone) {

  /**
   * The day that a text stands for.
   *
   * @param field the field's name, for messages
   * @param text null or blank if absent
   * @return null if absent
   * @throws InvalidFieldException if the text is no day, or one that can be read in two ways
   */
  public LocalDate day(String field, String text) throws InvalidFieldException {
    return DayParser.parse(field, text, zone);
  }

  /**
   * The day on which a list featured a paper. What is no day is no reason to reject the paper.
   *
   * @param text null or blank if absent
   * @return null if absent or no day
   */
  public LocalDate featuredDay(String text) {
    try {
      return day("daily_date", text);
    } catch (InvalidFieldException e) {
      return null;
    }
  }

  /** Whether a text says that there is no day. */
  public static boolean isAbsent(String text) {
    return DayParser.isAbsent(text);
  }
}
