// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

/**
 * Reads lists of abbreviations such as "ILP = integer linear programming; LP = linear programming".
 */
final class AbbreviationList {

  private static final int LONGEST = 100;

  private AbbreviationList() {}

  /**
   * The long form after an equals sign: up to punctuation, or up to the short form before the next
   * sign.
   */
  static Span entry(String text, int start) {
    int end = start;
    int limit = Math.min(text.length(), start + LONGEST);
    while (end < limit && ",;.:=()[]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end >= limit || text.charAt(end) != '=') {
      return new Span(start, end);
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (end > start && !Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
