// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

/** What stands before a word. */
public enum Gap {
  SPACE,
  /** Nothing at all: a superscript or subscript begins or ends, as in "UR$^2$". */
  NOTHING,
  HYPHEN,
  SLASH,
  APOSTROPHE,
  /** A comma, semicolon or colon, with others or not. */
  COMMA,
  /** A bracket, a quotation mark and the like. */
  OTHER,
  /** The end of a sentence, or the beginning of the text. */
  SENTENCE;

  private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D";

  private static final Gap[] OF_ASCII = new Gap[128];

  static {
    for (char c = 0; c < OF_ASCII.length; c++) {
      OF_ASCII[c] = find(c);
    }
  }

  /** What a text has from here to there, where no word is. */
  static Gap between(String text, int from, int to) {
    if (to - from == 1) {
      return of(text.charAt(from));
    }
    return from == to ? NOTHING : ofSeveral(text, from, to);
  }

  /** That of one character. A full stop within "2.5" ends no sentence, a comma no phrase. */
  private static Gap of(char c) {
    return c < OF_ASCII.length ? OF_ASCII[c] : find(c);
  }

  private static Gap find(char c) {
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

  private static Gap ofSeveral(String text, int from, int to) {
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

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || Character.isWhitespace(c);
  }

  /** Whether the words may as well be one: "multi-modal". */
  boolean joins() {
    return this == HYPHEN || this == NOTHING;
  }

  /** Whether a list or a clause goes on here, or ends, so that no name goes across. */
  public boolean endsName() {
    return this == COMMA || this == SENTENCE;
  }

  /** Whether the words are parts of a compound: "data/knowledge-driven". */
  public boolean isInCompound() {
    return joins() || this == SLASH;
  }
}
