// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

/**
 * A hash of a sequence of words that can be put together from those of its parts, so that
 * "fine-tuning" and "fine tuning" are one phrase and no string is made for each candidate.
 *
 * @param value the polynomial over the words
 * @param power the base to the number of words
 */
record PhraseHash(long value, long power) {

  static final PhraseHash EMPTY = new PhraseHash(0, 1);

  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** Of one word, by FNV-1a (Fowler, Noll, Vo) and a finalizer. */
  static PhraseHash of(String word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return new PhraseHash(mix(hash), BASE);
  }

  PhraseHash and(PhraseHash next) {
    return new PhraseHash(value * next.power + next.value, power * next.power);
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
  static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
