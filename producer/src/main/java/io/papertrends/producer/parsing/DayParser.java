// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import io.papertrends.schemas.DayZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parses days as sources write them: in ISO 8601, as in mail and RSS, as Python, pandas, SQL and
 * JavaScript print them, as in bibliographies, and with the name of the month.
 *
 * <p>A day without a time, or with midnight and an offset, is that day in every zone, because
 * programs write days as midnight. Any other time with an offset is converted to the given zone. A
 * time without an offset belongs to the written day.
 */
final class DayParser {

  /** Examples for messages. */
  private static final String FORMS =
      " is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z";

  /** Texts that programs write for an absent value. */
  private static final Set<String> ABSENT =
      Set.of("", "nan", "nat", "none", "null", "n/a", "na", "<na>", "-", "undefined");

  /** Day and time without separators, such as 20250903175959. */
  private static final Pattern COMPACT = Pattern.compile(
      "(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?");

  private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");
  private static final Pattern SECONDS = Pattern.compile("[12]\\d{9}");
  private static final Pattern UNCERTAIN = Pattern.compile("[~?%]$");
  /** An interval (EDTF, biblatex), of which the first day counts. */
  private static final Pattern INTERVAL =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2}[^/]*)/(?:\\d{4}-.*|\\.\\.|)");

  private DayParser() {}

  /**
   * The day that a text denotes.
   *
   * @param field the field's name, for messages
   * @param text null or blank if absent
   * @param zone in which days begin
   * @return null if absent
   * @throws InvalidFieldException for any other text. A month or year alone is invalid, because
   *     such a paper must not count on the first day of the month. A day that can be read in two
   *     ways, such as 03/09/2025, is invalid too
   */
  static LocalDate parse(String field, String text, DayZone zone) throws InvalidFieldException {
    if (isAbsent(text)) {
      return null;
    }
    try {
      return read(text.strip(), zone)
          .orElseThrow(() -> new InvalidFieldException(field + FORMS, text));
    } catch (DateTimeException | ArithmeticException e) {
      throw new InvalidFieldException(field + FORMS, text);
    }
  }

  /** Whether a text means that the day is absent. */
  static boolean isAbsent(String text) {
    return text == null || ABSENT.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  private static Optional<LocalDate> read(String text, DayZone zone) {
    if (isIsoDay(text)) {
      return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
    }
    if (COMPACT.matcher(text).matches()) {
      return Optional.of(LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
    }
    if (MILLISECONDS.matcher(text).matches()) {
      return Optional.of(dayOf(Instant.ofEpochMilli(Long.parseLong(text)), zone));
    }
    if (SECONDS.matcher(text).matches()) {
      return Optional.of(dayOf(Instant.ofEpochSecond(Long.parseLong(text)), zone));
    }
    var interval = INTERVAL.matcher(text);
    var first = interval.matches() ? interval.group(1) : text;
    return WrittenDay.of(UNCERTAIN.matcher(first).replaceFirst("").strip())
        .map(it -> dayOf(it, zone));
  }

  /** Whether the text is in the most frequent form, such as 2025-09-03. */
  private static boolean isIsoDay(String text) {
    if (text.length() != 10) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isInPlace = (i == 4 || i == 7) ? c == '-' : (c >= '0' && c <= '9');
      if (!isInPlace) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /** Midnight in UTC is that day in every zone: pandas and other programs write days so. */
  private static LocalDate dayOf(Instant instant, DayZone zone) {
    var written = new WrittenDay(
        instant.atOffset(ZoneOffset.UTC).toLocalDate(),
        instant.atOffset(ZoneOffset.UTC).toLocalTime(),
        Optional.of(ZoneOffset.UTC));
    return dayOf(written, zone);
  }

  private static LocalDate dayOf(WrittenDay written, DayZone zone) {
    if (written.offset().isEmpty() || written.time().equals(LocalTime.MIDNIGHT)) {
      return written.day();
    }
    return zone.dayOf(
        OffsetDateTime.of(written.day(), written.time(), written.offset().get()).toInstant());
  }
}
