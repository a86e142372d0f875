// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import io.papertrends.trends.tagging.TokenSpans;
import io.papertrends.trends.tagging.WordNumbers;
import java.util.Arrays;

/**
 * Remembers the lexemes of words as they stand in texts: the same ones come again and again, in
 * whatever case and number. It makes no difference to what is found. Not thread-safe.
 */
final class LexemeMemo {

  private final WordNumbers numbers = new WordNumbers();
  private Lexeme[] ofNumbers = new Lexeme[1_024];

  /** To be called before a text, so that memory is limited. */
  void makeRoom() {
    if (numbers.isFull()) {
      numbers.clear();
      Arrays.fill(ofNumbers, null);
    }
  }

  Lexeme of(TokenSpans tokens, int token) {
    int number = numbers.of(tokens, token);
    if (number >= ofNumbers.length) {
      ofNumbers = Arrays.copyOf(ofNumbers, 2 * number);
    }
    var known = ofNumbers[number];
    if (known != null) {
      return known;
    }
    var found = Lexicon.of(tokens.word(token));
    ofNumbers[number] = found;
    return found;
  }
}
