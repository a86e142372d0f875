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
 * Days as sources write them: those of ISO 8601, of mail and RSS, of Python, pandas, SQL and
 * JavaScript, of bibliographies, and as people write them with the name of the month.
 *
 * <p>A day stays that day, in whatever zone it was given: midnight with an offset is how programs
 * write a day. Any other time with an offset counts on its day in the given zone; a time without an
 * offset stays on the day that is written.
 */
final class DayParser {

  /** What a message gives as examples. */
  private static final String FORMS =
      " is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z";

  /** What programs write for a value that is not there. */
  private static final Set<String> ABSENT =
      Set.of("", "nan", "nat", "none", "null", "n/a", "na", "<na>", "-", "undefined");

  /** Day and time without anything between them, such as 20250903175959. */
  private static final Pattern COMPACT = Pattern.compile(
      "(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?");

  private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");
  private static final Pattern SECONDS = Pattern.compile("[12]\\d{9}");
  private static final Pattern UNCERTAIN = Pattern.compile("[~?%]$");
  /** Of an interval the first day counts (EDTF, biblatex). */
  private static final Pattern INTERVAL =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2}[^/]*)/(?:\\d{4}-.*|\\.\\.|)");

  private DayParser() {}

  /**
   * The day that a text stands for.
   *
   * @param field the field's name, for messages
   * @param text null or blank if absent
   * @param zone in which days begin
   * @return null if absent
   * @throws InvalidFieldException for anything else, a month or a year alone included: a paper that
   *     may be of any day of a month must not count on its first. So is a day that can be read in
   *     two ways, such as 03/09/2025
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

  /** Whether a text says that there is no day. */
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

  /** Such as 2025-09-03, as most days are written. */
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

  /** pandas and others write a day as the instant of its midnight in UTC. */
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
