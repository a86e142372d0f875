// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordCache;
import io.papertrends.tagging.words.WordNumbers;

/**
 * Remembers the lexemes of words as they stand in texts, and of compounds: the same ones come again
 * and again. It makes no difference to what is found. Not thread-safe.
 */
final class LexemeCache {

  private final WordNumbers numbers;
  private final WordCache<Lexeme> lexemes;

  LexemeCache(WordNumbers numbers) {
    this.numbers = numbers;
    this.lexemes = new WordCache<>(numbers);
  }

  /** Of one word. */
  Lexeme of(TextWords words, int word) {
    return lexemes.of(words, word, Lexicon::of);
  }

  /** The number of a compound with one more part. */
  int compound(int before, int part) {
    return numbers.ofPair(before, part);
  }

  /** Of a compound, by those of what is put together. */
  Lexeme ofCompound(int number, Lexeme before, Lexeme part) {
    var known = lexemes.get(number);
    return known != null ? known : lexemes.put(number, before.and(part));
  }
}
