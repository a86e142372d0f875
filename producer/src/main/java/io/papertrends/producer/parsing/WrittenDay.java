// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day with the time and offset that follow it in a text.
 *
 * @param time midnight if there is none
 * @param offset empty if there is none, or if the name of the zone is ambiguous
 */
record WrittenDay(LocalDate day, LocalTime time, Optional<ZoneOffset> offset) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** The names of zones in mail (RFC 5322) and some that programs write. */
  private static final Map<String, Integer> ZONES = Map.ofEntries(
      Map.entry("z", 0),
      Map.entry("ut", 0),
      Map.entry("utc", 0),
      Map.entry("gmt", 0),
      Map.entry("est", -5),
      Map.entry("edt", -4),
      Map.entry("cst", -6),
      Map.entry("cdt", -5),
      Map.entry("mst", -7),
      Map.entry("mdt", -6),
      Map.entry("pst", -8),
      Map.entry("pdt", -7),
      Map.entry("wet", 0),
      Map.entry("cet", 1),
      Map.entry("cest", 2),
      Map.entry("jst", 9));

  private static final String MONTH =
      "(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";
  private static final String TIME = "(?:(?:,?\\s+(?:at\\s+)?|t)(?<hour>\\d{1,2}):(?<minute>\\d{2})"
      + "(?::(?<second>\\d{2})(?:[.,]\\d+)?)?(?:\\s*(?<half>[ap])\\.?m\\.?)?)?";
  private static final String ZONE =
      "(?:\\s*(?<zone>[a-z]{1,5})?(?<offset>[+-]\\d{2}(?::?\\d{2}(?::?\\d{2})?)?)?"
          + "(?:\\s*\\([^)]*\\)|\\[[^\\]]*])?)";

  private static final List<Form> FORMS = List.of(
      form("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})" + TIME + ZONE),
      form("(?<year>\\d{4})(?<sep>[/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})" + TIME + ZONE),
      form("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})" + TIME + ZONE),
      form("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})t(?<hour>\\d{2})(?<minute>\\d{2})"
          + "(?<second>\\d{2})(?<half>)?" + ZONE),
      named(WEEKDAY + DAY + "[\\s.-]+(?:of\\s+)?" + MONTH + ",?[\\s-]+(?<year>\\d{4}|\\d{2})" + TIME
          + ZONE),
      named(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+(?<year>\\d{4})" + TIME + ZONE),
      named("(?<year>\\d{4}),?[\\s-]+" + MONTH + ",?[\\s-]+" + DAY + TIME + ZONE),
      named(WEEKDAY + MONTH + "\\s+" + DAY + TIME
          + "\\s+(?<zone>[a-z]{1,5})?(?<offset>)?\\s*(?<year>\\d{4})"));

  /**
   * Two numbers for day and month in unknown order; usable only if one is above twelve, or both are
   * equal.
   */
  private static final Pattern EITHER_ORDER = pattern(
      "(?<one>\\d{1,2})(?<sep>[/.-])(?<other>\\d{1,2})\\k<sep>(?<year>\\d{4})" + TIME + ZONE);

  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int CENTURY = 2000;
  private static final int HALF_A_DAY = 12;

  /** A form of days, with the month as a name or as a number. */
  private record Form(Pattern pattern, boolean isNamed) {

    int month(Matcher written) {
      return isNamed
          ? MONTHS.indexOf(written.group("name").toLowerCase(Locale.ROOT)) + 1
          : number(written, "month", 0);
    }
  }

  private static Form named(String pattern) {
    return new Form(pattern(pattern), true);
  }

  private static Form form(String pattern) {
    return new Form(pattern(pattern), false);
  }

  private static Pattern pattern(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /**
   * Parses a day; empty if the text has no known form.
   *
   * @throws java.time.DateTimeException if the day or time does not exist
   */
  static Optional<WrittenDay> of(String text) {
    for (var form : FORMS) {
      var written = form.pattern().matcher(text);
      if (written.matches()) {
        return Optional.of(complete(written, form.month(written), number(written, "day", 0)));
      }
    }
    var written = EITHER_ORDER.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    int one = number(written, "one", 0);
    int other = number(written, "other", 0);
    if (one <= MONTHS_OF_A_YEAR && other <= MONTHS_OF_A_YEAR && one != other) {
      return Optional.empty();
    }
    return Optional.of(complete(written, Math.min(one, other), Math.max(one, other)));
  }

  private static WrittenDay complete(Matcher written, int month, int day) {
    int year = number(written, "year", 0);
    return new WrittenDay(
        LocalDate.of(written.group("year").length() == 2 ? CENTURY + year : year, month, day),
        time(written),
        offset(written));
  }

  private static LocalTime time(Matcher written) {
    int hour = number(written, "hour", 0);
    var half = written.group("half");
    if (half != null && !half.isEmpty()) {
      hour = hour % HALF_A_DAY + (half.equalsIgnoreCase("p") ? HALF_A_DAY : 0);
    }
    // A leap second belongs to its day.
    return LocalTime.of(
        hour, number(written, "minute", 0), Math.min(59, number(written, "second", 0)));
  }

  private static Optional<ZoneOffset> offset(Matcher written) {
    var offset = written.group("offset");
    if (offset != null && !offset.isEmpty()) {
      return Optional.of(ZoneOffset.of(
          offset.length() == 3 || offset.indexOf(':') >= 0 ? offset : withColon(offset)));
    }
    return Optional.ofNullable(written.group("zone"))
        .map(it -> ZONES.get(it.toLowerCase(Locale.ROOT)))
        .map(ZoneOffset::ofHours);
  }

  private static String withColon(String offset) {
    return offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
  }

  private static int number(Matcher written, String group, int otherwise) {
    var digits = written.group(group);
    return digits == null || digits.isEmpty() ? otherwise : Integer.parseInt(digits);
  }
}
