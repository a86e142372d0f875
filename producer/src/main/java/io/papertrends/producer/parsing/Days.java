// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import io.papertrends.schemas.DayZone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Days as sources write them. */
public final class Days {

  private Days() {}

  /**
   * An ISO 8601 day as it is, an ISO 8601 time with offset as its day in the zone of
   * {@link DayZone}.
   *
   * @param field the field's name, for messages
   * @param text null or blank if absent
   * @return null if absent
   * @throws InvalidFieldException for anything else, a month or a year alone included: a paper that
   *     may be of any day of a month must not count on its first
   */
  public static LocalDate parse(String field, String text) throws InvalidFieldException {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return text.contains("T") ? dayOf(OffsetDateTime.parse(text)) : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidFieldException(field + " is not a day such as 2025-09-03", text);
    }
  }

  /**
   * A time as in mail (RFC 1123), as its day in UTC.
   *
   * @param field the field's name, for messages
   * @param text null or blank if absent
   * @return null if absent
   * @throws InvalidFieldException for anything else
   */
  public static LocalDate parseInternetTime(String field, String text)
      throws InvalidFieldException {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return dayOf(OffsetDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      throw new InvalidFieldException(
          field + " is not a time such as Wed, 3 Sep 2025 19:18:42 GMT", text);
    }
  }

  /** Midnight in UTC is how services write a day whose time they don't know. */
  private static LocalDate dayOf(OffsetDateTime time) {
    boolean isDay =
        time.getOffset().equals(ZoneOffset.UTC) && time.toLocalTime().equals(LocalTime.MIDNIGHT);
    return isDay ? time.toLocalDate() : DayZone.dayOf(time.toInstant());
  }
}
