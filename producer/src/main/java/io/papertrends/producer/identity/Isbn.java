// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of books (ISBN, ISO 2108), which had ten digits before 2007. */
final class Isbn {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s-]");
  private static final Pattern OLD = Pattern.compile("\\d{9}[\\dxX]");
  private static final Pattern NEW = Pattern.compile("97[89]\\d{10}");

  private Isbn() {}

  /**
   * The number with thirteen digits; empty if the text is not an ISBN or the check digit is wrong.
   */
  static Optional<String> thirteenDigits(String written) {
    var digits = SEPARATORS.matcher(written).replaceAll("");
    if (OLD.matcher(digits).matches() && checkOfTen(digits) == value(digits.charAt(9))) {
      var nine = "978" + digits.substring(0, 9);
      return Optional.of(nine + checkOfThirteen(nine));
    }
    return Optional.of(digits)
        .filter(it -> NEW.matcher(it).matches())
        .filter(it -> checkOfThirteen(it) == value(it.charAt(12)));
  }

  private static int checkOfTen(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * value(digits.charAt(i));
    }
    return (11 - sum % 11) % 11;
  }

  private static int checkOfThirteen(String digits) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (i % 2 == 0 ? 1 : 3) * value(digits.charAt(i));
    }
    return (10 - sum % 10) % 10;
  }

  private static int value(char digit) {
    return Character.isDigit(digit) ? Character.digit(digit, 10) : 10;
  }
}
