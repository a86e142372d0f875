// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A non-empty line of a page.
 *
 * @param number number of the line from 1; empty lines count
 * @param last number of the last line, if several lines were joined
 * @param text the line, stripped
 */
record PageLine(int number, int last, String text) {

  private static final Pattern DAY = Pattern.compile(
      "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?"
          + "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.? (\\d{1,2})"
          + "(?:,? (\\d{4}))?",
      Pattern.CASE_INSENSITIVE);

  /** Minimum length of a wrapped line in characters. */
  private static final int SHORTEST_WRAPPED = 50;

  private static final Pattern SENTENCE = Pattern.compile("[.!?…。][\"'”’)\\]]*$");

  /**
   * Length in characters that distinguishes titles from abstracts if an abstract may be missing:
   * titles are rarely longer, abstracts rarely shorter.
   */
  private static final int SHORTEST_SURE_ABSTRACT = 250;

  /** Month, day of the month and, if written, year; empty if the line is not a day. */
  Optional<Matcher> day() {
    return Optional.of(DAY.matcher(text)).filter(Matcher::matches);
  }

  boolean isSurelyAnAbstract() {
    return text.length() >= SHORTEST_SURE_ABSTRACT;
  }

  /** Whether the other line is the next one, without an empty line between them. */
  boolean isDirectlyBefore(PageLine next) {
    return next.number() == last + 1;
  }

  /** Whether the next line seems to continue this one. */
  boolean isWrappedBefore(PageLine next) {
    return isDirectlyBefore(next)
        && text.length() < SHORTEST_SURE_ABSTRACT
        && (Character.isLowerCase(next.text().codePointAt(0))
            || (text.length() >= SHORTEST_WRAPPED && !SENTENCE.matcher(text).find()));
  }

  PageLine with(PageLine next) {
    return new PageLine(number, next.number(), text + "\n" + next.text());
  }

  String position() {
    return "line " + number;
  }
}
