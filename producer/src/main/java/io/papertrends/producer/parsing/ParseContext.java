// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import io.papertrends.schemas.DayZone;
import java.time.LocalDate;

/**
 * Inputs of parsing besides the text.
 *
 * @param today the current day; papers from later than tomorrow are rejected
 * @param zone time zone in which days begin; converts times to days
 */
public record ParseContext(LocalDate today, DayZone zone) {

  /**
   * The day that a text denotes.
   *
   * @param field the field's name, for messages
   * @param text null or blank if absent
   * @return null if absent
   * @throws InvalidFieldException if the text is not a day, or can be read as two different days
   */
  public LocalDate day(String field, String text) throws InvalidFieldException {
    return DayParser.parse(field, text, zone);
  }

  /**
   * The day on which a list featured a paper. An invalid day is ignored, because the field is
   * optional.
   *
   * @param text null or blank if absent
   * @return null if absent or invalid
   */
  public LocalDate featuredDay(String text) {
    try {
      return day("daily_date", text);
    } catch (InvalidFieldException e) {
      return null;
    }
  }

  /** Whether a text means that the day is absent. */
  public static boolean isAbsent(String text) {
    return DayParser.isAbsent(text);
  }
}
