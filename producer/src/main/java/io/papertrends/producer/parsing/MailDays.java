// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Days as mails and feeds write them, such as {@code Mon, 2 Apr 2007 19:18:42 GMT} (RFC 1123). */
final class MailDays {

  private MailDays() {}

  /**
   * The day in UTC.
   *
   * @param field the field's name, for messages
   * @param text null or blank if absent
   * @return null if absent
   */
  static LocalDate parse(String field, String text) throws InvalidFieldException {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
          .withOffsetSameInstant(ZoneOffset.UTC)
          .toLocalDate();
    } catch (DateTimeParseException e) {
      throw new InvalidFieldException(
          field + " is not a time such as Mon, 2 Apr 2007 19:18:42 GMT", text);
    }
  }
}
