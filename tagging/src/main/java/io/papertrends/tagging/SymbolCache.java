// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordNumbers;
import java.util.Arrays;

/**
 * Caches the symbols of words in texts, so that the form of a word is computed once. The cache does
 * not change results. Not thread-safe.
 */
final class SymbolCache {

  /** The symbols of a word that occurs in no name. */
  static final long NOTHING = pair(Symbols.NONE, Symbols.NONE);

  private static final long UNKNOWN = pair(Symbols.NONE - 1, Symbols.NONE - 1);

  private final Symbols symbols;
  private final WordNumbers numbers;
  private long[] ofNumbers = {};
  private int epoch;

  SymbolCache(Symbols symbols, WordNumbers numbers) {
    this.symbols = symbols;
    this.numbers = numbers;
  }

  static int word(long symbols) {
    return (int) (symbols >> 32);
  }

  static int acronym(long symbols) {
    return (int) symbols;
  }

  private static long pair(int word, int acronym) {
    return (long) word << 32 | (acronym & 0xFFFF_FFFFL);
  }

  /** Must be called before each text, because the word numbers may have been reset. */
  void keepUp() {
    if (epoch != numbers.epoch()) {
      Arrays.fill(ofNumbers, UNKNOWN);
      epoch = numbers.epoch();
    }
  }

  /** The two symbols of a word: as an ordinary word and as an acronym. */
  long of(TextWords words, int word) {
    return of(words.number(word), words, word, word);
  }

  /** The number of a joined word with one more word. */
  int joined(int before, int next) {
    return numbers.ofPair(before, next);
  }

  /** The symbols of the words from first to last as one joined word with this number. */
  long of(int number, TextWords words, int first, int last) {
    if (number >= ofNumbers.length) {
      int before = ofNumbers.length;
      ofNumbers = Arrays.copyOf(ofNumbers, 2 * number + 1_024);
      Arrays.fill(ofNumbers, before, ofNumbers.length, UNKNOWN);
    }
    long known = ofNumbers[number];
    if (known != UNKNOWN) {
      return known;
    }
    long found = find(words, first, last);
    ofNumbers[number] = found;
    return found;
  }

  private long find(TextWords words, int first, int last) {
    var run = words.word(first);
    for (int next = first + 1; next <= last; next++) {
      run += words.word(next);
    }
    return pair(symbols.word(run), symbols.acronym(run));
  }
}
