// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

/**
 * Hashes of sequences of words that can be put together from those of their parts, so that
 * "fine-tuning" and "fine tuning" are one phrase and no string is made for each candidate. A hash
 * stands for its phrase: among a billion phrases two are alike with a probability of 3 in 100.
 */
final class PhraseHash {

  /** A sequence's hash is multiplied by as many of these as words follow it. */
  static final long BASE = 0x9E3779B97F4A7C15L;

  private PhraseHash() {}

  /** Of one word. */
  static long of(String word) {
    return of(word.toCharArray(), 0, word.length());
  }

  /** Of one word in a text, by FNV-1a (Fowler, Noll, Vo) and a finalizer. */
  static long of(char[] text, int start, int end) {
    long hash = 0xCBF29CE484222325L;
    for (int at = start; at < end; at++) {
      hash = (hash ^ text[at]) * 0x100000001B3L;
    }
    return mix(hash);
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
  static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
