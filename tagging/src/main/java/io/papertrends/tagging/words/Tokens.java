// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text at everything that is neither a letter, a combining mark nor a digit. Hyphens,
 * slashes and spaces are therefore alike: "retrieval-augmented" is two words however it is written.
 */
public final class Tokens {

  private static final boolean[] ASCII = new boolean[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = Character.isLetterOrDigit(c);
    }
  }

  private Tokens() {}

  /** The words of the text in order. */
  public static List<Token> of(String text) {
    var tokens = new ArrayList<Token>(text.length() / 6 + 1);
    char[] characters = text.toCharArray();
    int start = startOfNext(characters, 0, characters.length);
    while (start < characters.length) {
      int end = endOf(characters, start, characters.length);
      tokens.add(new Token(text.substring(start, end), start, end));
      start = startOfNext(characters, end, characters.length);
    }
    return tokens;
  }

  /** The start of the first word from this position on, or the limit. */
  static int startOfNext(char[] text, int from, int limit) {
    int at = from;
    while (at < limit) {
      char c = text[at];
      if (c < ASCII.length) {
        if (ASCII[c]) {
          return at;
        }
        at++;
        continue;
      }
      int character = Character.codePointAt(text, at, limit);
      if (isPartOfWord(character)) {
        return at;
      }
      at += Character.charCount(character);
    }
    return limit;
  }

  /** The end of the word at this position. */
  public static int endOf(char[] text, int from, int limit) {
    int at = from;
    while (at < limit) {
      char c = text[at];
      if (c < ASCII.length) {
        if (!ASCII[c]) {
          return at;
        }
        at++;
        continue;
      }
      int character = Character.codePointAt(text, at, limit);
      if (!isPartOfWord(character)) {
        return at;
      }
      at += Character.charCount(character);
    }
    return limit;
  }

  /** Whether the character is an ASCII letter or digit. */
  static boolean isAsciiOfWord(char c) {
    return c < ASCII.length && ASCII[c];
  }

  private static boolean isPartOfWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
