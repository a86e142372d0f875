// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import io.papertrends.producer.parsing.Days;
import io.papertrends.producer.parsing.InvalidFieldException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The day of publication as BibTeX entries give it. */
final class BibtexDay {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern ONE_DIGIT = Pattern.compile("\\d");

  private BibtexDay() {}

  /** Null if the fields say nothing of it; fails if they don't make a day. */
  static LocalDate of(Map<String, String> fields) throws InvalidFieldException {
    var date = written(fields, "date");
    if (!date.isEmpty()) {
      return Days.parse("published", date);
    }
    var year = written(fields, "year");
    var month = written(fields, "month");
    var day = written(fields, "day");
    if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return Days.parse("published", joined(" ", year, month, day));
    }
    return Days.parse("published", joined("-", year, twoDigits(number(month)), twoDigits(day)));
  }

  private static String written(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "").strip();
  }

  private static String joined(String separator, String... parts) {
    return Stream.of(parts).filter(it -> !it.isEmpty()).collect(Collectors.joining(separator));
  }

  /** Of a month by name or short name; what is neither stays as it is. */
  private static String number(String month) {
    if (month.length() < 3) {
      return month;
    }
    int index = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT));
    return index < 0 ? month : String.valueOf(index + 1);
  }

  private static String twoDigits(String number) {
    return ONE_DIGIT.matcher(number).matches() ? "0" + number : number;
  }
}
