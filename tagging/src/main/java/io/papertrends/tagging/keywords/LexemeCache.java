// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordCache;
import io.papertrends.tagging.words.WordNumbers;

/**
 * Caches the lexemes of words and compounds in texts. The cache does not change results. Not
 * thread-safe.
 */
final class LexemeCache {

  private final WordNumbers numbers;
  private final WordCache<Lexeme> lexemes;

  LexemeCache(WordNumbers numbers) {
    this.numbers = numbers;
    this.lexemes = new WordCache<>(numbers);
  }

  /** The lexeme of a word. */
  Lexeme of(TextWords words, int word) {
    return lexemes.of(words, word, Lexicon::of);
  }

  /** The number of a compound extended by one part. */
  int compound(int before, int part) {
    return numbers.ofPair(before, part);
  }

  /** The lexeme of a compound, made from those of its parts. */
  Lexeme ofCompound(int number, Lexeme before, Lexeme part) {
    var known = lexemes.get(number);
    return known != null ? known : lexemes.put(number, before.and(part));
  }
}
