// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

/** What stands between two tokens. */
enum Gap {
  SPACE,
  /** A hyphen or a slash. */
  JOINT,
  APOSTROPHE,
  /** A comma, a bracket and the like. */
  BREAK,
  /** The end of a sentence, or the beginning of the text. */
  SENTENCE;

  static Gap between(String text, int from, int to) {
    if (to - from == 1) {
      return of(text.charAt(from));
    }
    boolean space = true;
    for (int at = from; at < to; at++) {
      char character = text.charAt(at);
      if (character == '.' || character == '!' || character == '?') {
        return SENTENCE;
      }
      space &= isSpace(character);
    }
    return space && from < to ? SPACE : BREAK;
  }

  private static Gap of(char character) {
    if (isSpace(character)) {
      return SPACE;
    }
    return switch (character) {
      case '-', '\u2010', '\u2011', '\u2013', '/' -> JOINT;
      case '\'', '\u2019' -> APOSTROPHE;
      default -> BREAK;
    };
  }

  private static boolean isSpace(char character) {
    return character == ' ' || character == '\u00a0' || Character.isWhitespace(character);
  }

  /** Whether a phrase ends here. */
  boolean breaks() {
    return this != SPACE;
  }
}
