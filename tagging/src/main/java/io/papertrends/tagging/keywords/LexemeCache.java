// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordNumbers;
import java.util.Arrays;

/**
 * Remembers the lexemes of words as they stand in texts, and of compounds: the same ones come again
 * and again. It makes no difference to what is found. Not thread-safe.
 */
final class LexemeCache {

  private final WordNumbers numbers;
  private Lexeme[] ofNumbers = new Lexeme[1_024];
  private int epoch;

  LexemeCache(WordNumbers numbers) {
    this.numbers = numbers;
  }

  /** To be called before a text: what numbers stood for may have been forgotten. */
  void keepUp() {
    if (epoch != numbers.epoch()) {
      Arrays.fill(ofNumbers, null);
      epoch = numbers.epoch();
    }
  }

  /** Of one word. */
  Lexeme of(TextWords words, int word) {
    int number = words.number(word);
    var known = known(number);
    return known != null ? known : learn(number, Lexicon.of(words.word(word)));
  }

  /** The number of a compound with one more part. */
  int compound(int before, int part) {
    return numbers.ofPair(before, part);
  }

  /** Of a compound, by those of what is put together. */
  Lexeme ofCompound(int number, Lexeme before, Lexeme part) {
    var known = known(number);
    return known != null ? known : learn(number, before.and(part));
  }

  private Lexeme known(int number) {
    return number < ofNumbers.length ? ofNumbers[number] : null;
  }

  private Lexeme learn(int number, Lexeme lexeme) {
    if (number >= ofNumbers.length) {
      ofNumbers = Arrays.copyOf(ofNumbers, 2 * number);
    }
    ofNumbers[number] = lexeme;
    return lexeme;
  }
}
