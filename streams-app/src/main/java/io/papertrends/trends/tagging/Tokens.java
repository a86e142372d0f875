// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text at everything that is neither a letter, a combining mark nor a digit. Hyphens,
 * slashes and spaces are therefore alike: "retrieval-augmented" is two words however it is written.
 */
public final class Tokens {

  private Tokens() {}

  /** The words of the text in order. */
  public static List<Token> of(String text) {
    var tokens = new ArrayList<Token>(text.length() / 6 + 1);
    int start = -1;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      if (isPartOfWord(character)) {
        start = start < 0 ? at : start;
      } else if (start >= 0) {
        tokens.add(new Token(text.substring(start, at), start, at));
        start = -1;
      }
      at += Character.charCount(character);
    }
    if (start >= 0) {
      tokens.add(new Token(text.substring(start), start, text.length()));
    }
    return tokens;
  }

  private static boolean isPartOfWord(int character) {
    if (character < 128) {
      return (character >= 'a' && character <= 'z')
          || (character >= 'A' && character <= 'Z')
          || (character >= '0' && character <= '9');
    }
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
