// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.ParseContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The day of publication in bibliographies: a date, or year, month and day. The day may be in the
 * field of the month, as in {@code month = sep # "~2"}. Of several days the first counts.
 */
final class BibtexDay {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern NAME = Pattern.compile("(" + String.join("|", MONTHS) + ")[a-z]*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern NO_DAY = Pattern.compile("\\d{4}(?:-\\d{2})?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private BibtexDay() {}

  /**
   * The day from the fields of an entry; null if there are none; throws if the fields do not make a
   * day.
   */
  static LocalDate of(Map<String, String> fields, ParseContext context)
      throws InvalidFieldException {
    var date = written(fields, "date");
    var year = written(fields, "year");
    var month = written(fields, "month");
    var day = written(fields, "day");
    if (!date.isEmpty() && (!NO_DAY.matcher(date).matches() || month.isEmpty())) {
      return context.day("published", date);
    }
    return of(year.isEmpty() ? date : year, month, day, context);
  }

  /** The day from a year, a month (name or number) and a day, which may be in the month's text. */
  static LocalDate of(String year, String month, String day, ParseContext context)
      throws InvalidFieldException {
    var name = NAME.matcher(month.toLowerCase(Locale.ROOT));
    var number = NUMBER.matcher(month);
    boolean isNamed = name.find();
    boolean isNumbered = number.find();
    var inMonth = isNamed && isNumbered ? number.group() : "";
    var known = day.isEmpty() ? inMonth : day;
    if (!YEAR.matcher(year).matches() || known.isEmpty() || !(isNamed || isNumbered)) {
      return context.day("published", joined(year, month, day));
    }
    var monthNumber = isNamed ? String.valueOf(MONTHS.indexOf(name.group(1)) + 1) : number.group();
    return context.day("published", year + "-" + monthNumber + "-" + known);
  }

  private static String written(Map<String, String> fields, String name) {
    return LatexText.of(fields.getOrDefault(name, "")).strip();
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
  }
}
