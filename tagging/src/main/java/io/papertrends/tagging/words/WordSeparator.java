// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.util.Set;

/** The separator before a word. */
public enum WordSeparator {
  SPACE,
  /** No character: a superscript or subscript begins or ends, as in "UR$^2$". */
  NOTHING,
  HYPHEN,
  /** A hyphen and a line break: the words may be one, as in "reinforce- ment" or "multi- agent". */
  DIVISION,
  SLASH,
  APOSTROPHE,
  /** A comma, semicolon or colon, possibly with other characters. */
  COMMA,
  /** A bracket, quotation mark or similar character. */
  OTHER,
  /** The end of a sentence, or the beginning of the text. */
  SENTENCE;

  private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D";

  /** Some PDF readers write a not sign where a word was divided at the end of a line. */
  private static final char NOT_SIGN = 0xac;

  private static final String HYPHENS_OF_LINES = HYPHENS + NOT_SIGN;

  /** Words after a suspended hyphen: "single- and multi-agent". */
  private static final Set<String> AFTER_SUSPENDED = Set.of(
      "and", "or", "to", "nor", "but", "as", "vs", "versus", "through", "und", "oder", "bis", "et",
      "ou", "y", "e", "o", "en", "of", "og", "och", "i", "a", "the", "in", "is", "are", "that");

  private static final WordSeparator[] OF_ASCII = new WordSeparator[128];

  static {
    for (char c = 0; c < OF_ASCII.length; c++) {
      OF_ASCII[c] = find(c);
    }
  }

  /** The separator in a part of a text without words. */
  static WordSeparator between(String text, int from, int to) {
    if (to - from == 1) {
      return of(text.charAt(from));
    }
    return from == to ? NOTHING : ofSeveral(text, from, to);
  }

  /**
   * The separator for one character. A full stop or comma within a number such as "2.5" ends
   * neither a sentence nor a phrase.
   */
  private static WordSeparator of(char c) {
    return c < OF_ASCII.length ? OF_ASCII[c] : find(c);
  }

  private static WordSeparator find(char c) {
    if (isSpace(c)) {
      return SPACE;
    }
    if (HYPHENS.indexOf(c) >= 0) {
      return HYPHEN;
    }
    return switch (c) {
      case '/' -> SLASH;
      case '\'', '\u2019' -> APOSTROPHE;
      default -> OTHER;
    };
  }

  private static WordSeparator ofSeveral(String text, int from, int to) {
    if (isDivision(text, from, to)) {
      return DIVISION;
    }
    boolean space = true;
    boolean comma = false;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == '.' || c == '!' || c == '?') {
        return SENTENCE;
      }
      comma |= c == ',' || c == ';' || c == ':';
      space &= isSpace(c);
    }
    return space ? SPACE : comma ? COMMA : OTHER;
  }

  private static boolean isDivision(String text, int from, int to) {
    char first = text.charAt(from);
    boolean isHyphen = first == '-' || (first >= NOT_SIGN && HYPHENS_OF_LINES.indexOf(first) >= 0);
    if (!isHyphen || !Character.isLowerCase(text.charAt(to))) {
      return false;
    }
    for (int at = from + 1; at < to; at++) {
      if (!isSpace(text.charAt(at))) {
        return false;
      }
    }
    int end = to;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return !AFTER_SUSPENDED.contains(text.substring(to, end));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || Character.isWhitespace(c);
  }

  /** Whether the two words may also be one word: "multi-modal". */
  boolean joins() {
    return this == HYPHEN || this == NOTHING || this == DIVISION;
  }

  /**
   * Whether a name cannot extend over this separator, because a part of a list or a clause ends
   * here.
   */
  public boolean endsName() {
    return this == COMMA || this == SENTENCE;
  }

  /** Whether the words are parts of a compound: "data/knowledge-driven". */
  public boolean isInCompound() {
    return joins() || this == SLASH;
  }
}
