// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

/** Finds the text before a bracket in which a long form may be. */
final class LongFormContext {

  private static final int LONGEST = 200;

  /** Maximum number of words beyond the number of letters, as Schwartz and Hearst limit it. */
  private static final int MORE_WORDS = 5;

  private LongFormContext() {}

  /**
   * The words before this place that may be the long form: they do not extend beyond the sentence,
   * an open bracket, or a number of words that depends on the number of letters.
   */
  static Span before(String text, int place, int letters) {
    int end = place;
    while (end > 0 && isBetween(text.charAt(end - 1))) {
      end--;
    }
    int mostWords = Math.min(letters + MORE_WORDS, 2 * letters + 2);
    int words = 0;
    int depth = 0;
    int start = end;
    boolean inWord = false;
    while (start > 0) {
      if (end - start >= LONGEST) {
        return new Span(nextWord(text, start, end), end);
      }
      char c = text.charAt(start - 1);
      if (Character.isWhitespace(c)) {
        words += inWord ? 1 : 0;
        inWord = false;
        if (words >= mostWords || (depth == 0 && endsSentence(text, start - 1))) {
          break;
        }
      } else {
        inWord = true;
        depth += c == ')' || c == ']' ? 1 : 0;
        depth -= c == '(' || c == '[' ? 1 : 0;
        if (depth < 0) {
          break;
        }
      }
      start--;
    }
    return new Span(start, end);
  }

  private static boolean isBetween(char c) {
    return Character.isWhitespace(c) || "\"'`”’,".indexOf(c) >= 0;
  }

  private static int nextWord(String text, int from, int end) {
    int start = from;
    while (start < end && !Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Whether the character before this space ends a sentence or announces something new. */
  private static boolean endsSentence(String text, int space) {
    if (space == 0 || space + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(space - 1);
    if (";:?!".indexOf(before) >= 0) {
      return true;
    }
    return before == '.'
        && Character.isUpperCase(text.charAt(space + 1))
        && !isAbbreviation(text, space - 1);
  }

  /** Whether the dot belongs to an abbreviation: "S. aureus", "vs. Rest", "St. Petersburg". */
  private static boolean isAbbreviation(String text, int dot) {
    if (dot < 2 || !LetterComparison.isLetterOrDigit(text.charAt(dot - 2))) {
      return true;
    }
    boolean two = dot < 3 || !LetterComparison.isLetterOrDigit(text.charAt(dot - 3));
    return two && (text.startsWith("vs", dot - 2) || text.startsWith("St", dot - 2));
  }
}
