// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.text;

import java.util.ArrayDeque;

/**
 * Words of a text, as they were found in it, for a place of their own: a match may begin or end
 * between two brackets, as in "network (KAN) model".
 */
public final class MatchedWords {

  private MatchedWords() {}

  /** The words without round brackets that have no counterpart in them. */
  public static String of(String words) {
    var text = new StringBuilder(words.length());
    var opened = new ArrayDeque<Integer>();
    for (int i = 0; i < words.length(); i++) {
      char character = words.charAt(i);
      if (character == '(') {
        opened.push(text.length());
      } else if (character == ')' && opened.poll() == null) {
        continue;
      }
      text.append(character);
    }
    // The last one first, so that the places of the others stay right.
    opened.forEach(text::deleteCharAt);
    return text.toString();
  }
}
