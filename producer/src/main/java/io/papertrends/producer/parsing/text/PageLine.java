// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a page that is not empty.
 *
 * @param number from 1, empty ones counted
 * @param text without the space around it
 */
record PageLine(int number, String text) {

  private static final Pattern DAY = Pattern.compile(
      "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?"
          + "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.? (\\d{1,2})"
          + "(?:,? (\\d{4}))?",
      Pattern.CASE_INSENSITIVE);

  /**
   * Where a title may be missing its abstract, length tells: hardly a title is longer, hardly an
   * abstract shorter.
   */
  private static final int SHORTEST_SURE_ABSTRACT = 250;

  /** Month, day of the month and perhaps year, if the line is a day. */
  Optional<Matcher> day() {
    return Optional.of(DAY.matcher(text)).filter(Matcher::matches);
  }

  boolean isSurelyAnAbstract() {
    return text.length() >= SHORTEST_SURE_ABSTRACT;
  }

  String position() {
    return "line " + number;
  }
}
