// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import java.util.Arrays;

/**
 * Remembers the symbols of words as they stand in texts, so that the form of a word is found once
 * and not each time it occurs. It makes no difference to what is found. Not thread-safe.
 */
final class SymbolMemo {

  /** What neither an ordinary word nor an acronym of any name has. */
  static final long NOTHING = pair(Symbols.NONE, Symbols.NONE);

  private static final long UNKNOWN = pair(Symbols.NONE - 1, Symbols.NONE - 1);

  private final Symbols symbols;
  private final WordNumbers numbers = new WordNumbers();
  private long[] ofNumbers = {};

  SymbolMemo(Symbols symbols) {
    this.symbols = symbols;
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

  boolean isFull() {
    return numbers.isFull();
  }

  void clear() {
    numbers.clear();
    Arrays.fill(ofNumbers, UNKNOWN);
  }

  /** The number under which what follows is remembered; good until all is forgotten. */
  int number(TokenSpans words, int token) {
    return numbers.of(words, token);
  }

  /** That of words that hyphens join, from those of what is joined. */
  int joinedNumber(int joints, int before, int next) {
    return numbers.of(Long.MIN_VALUE | (long) before << 32 | next, joints);
  }

  /** The symbols of the words from one to another as one: as ordinary word and as acronym. */
  long of(int number, TokenSpans words, int first, int last) {
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

  private long find(TokenSpans words, int first, int last) {
    var run = words.word(first);
    for (int next = first + 1; next <= last; next++) {
      run += words.word(next);
    }
    return pair(symbols.word(run), symbols.acronym(run));
  }
}
