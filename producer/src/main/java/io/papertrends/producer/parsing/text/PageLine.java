// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a page that is not empty.
 *
 * @param number from 1, empty ones counted
 * @param last the number of its last line, if it was put together from several
 * @param text without the space around it
 */
record PageLine(int number, int last, String text) {

  private static final Pattern DAY = Pattern.compile(
      "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?"
          + "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.? (\\d{1,2})"
          + "(?:,? (\\d{4}))?",
      Pattern.CASE_INSENSITIVE);

  /** Lines are not wrapped any shorter, in characters. */
  private static final int SHORTEST_WRAPPED = 50;

  private static final Pattern SENTENCE = Pattern.compile("[.!?…。][\"'”’)\\]]*$");

  /**
   * Where a title may be missing its abstract, the length decides: hardly a title is longer, hardly
   * an abstract shorter.
   */
  private static final int SHORTEST_SURE_ABSTRACT = 250;

  /** Month, day of the month and perhaps year, if the line is a day. */
  Optional<Matcher> day() {
    return Optional.of(DAY.matcher(text)).filter(Matcher::matches);
  }

  boolean isSurelyAnAbstract() {
    return text.length() >= SHORTEST_SURE_ABSTRACT;
  }

  /** Whether nothing is between the two, not even an empty line. */
  boolean isDirectlyBefore(PageLine next) {
    return next.number() == last + 1;
  }

  /** Whether this looks like the beginning of what the next line goes on with. */
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
