// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import java.util.ArrayList;
import java.util.List;

/**
 * Alternative readings of the letters of a short form, for words that do not match the letters
 * directly. An alternative must match better than the direct reading would have to.
 */
final class OtherReadings {

  /**
   * Maximum number of letters; longer forms have so many readings that one would match by chance.
   */
  private static final int MOST_LETTERS = 6;

  private OtherReadings() {}

  /** The alternative readings, likely ones first. */
  static List<String> of(String letters) {
    var readings = new ArrayList<String>();
    int length = letters.length();
    char last = length == 0 ? 0 : letters.charAt(length - 1);
    addWithoutDigits(letters, readings);
    if (!LetterComparison.hasUpperCase(letters)) {
      return readings;
    }
    addMultiplied(letters, readings);
    if (length <= MOST_LETTERS && last != 's') {
      addRotated(letters, readings);
    }
    if (length >= 3 && length <= MOST_LETTERS) {
      addWithoutOne(letters, readings);
    }
    return readings;
  }

  /**
   * Without digits: a number is often only in the short form, as in "cell division control (cdc2)".
   */
  private static void addWithoutDigits(String letters, List<String> readings) {
    int end = letters.length();
    while (end > 0 && Character.isDigit(letters.charAt(end - 1))) {
      end--;
    }
    if (end < letters.length() && end >= 2) {
      readings.add(letters.substring(0, end));
    }
  }

  /** With repeated letters: W3C is WWWC. */
  private static void addMultiplied(String letters, List<String> readings) {
    for (int i = 1; i < letters.length(); i++) {
      char digit = letters.charAt(i);
      char before = letters.charAt(i - 1);
      if ((digit == '2' || digit == '3') && Character.isLetter(before)) {
        readings.add(letters.substring(0, i)
            + String.valueOf(before).repeat(digit - '1')
            + letters.substring(i + 1));
      }
    }
  }

  /** Rotated: the last part may come first, as in "barometric pressure (PB)". */
  private static void addRotated(String letters, List<String> readings) {
    for (int i = 1; i < letters.length(); i++) {
      readings.add(letters.substring(i) + letters.substring(0, i));
    }
  }

  /** Without one letter, whose word is missing: "Abelson murine leukemia (A-MuLV)". */
  private static void addWithoutOne(String letters, List<String> readings) {
    for (int i = letters.length() - 1; i >= 1; i--) {
      readings.add(letters.substring(0, i) + letters.substring(i + 1));
    }
  }
}
