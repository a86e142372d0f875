// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.sketch;

/**
 * 64-bit hashes of texts, such as ids of keywords. The probability that any two have the same hash
 * is 3 in a million for ten million texts, and 2 in a billion for 250,000.
 */
public final class TextHash {

  private TextHash() {}

  /** FNV-1a (Fowler, Noll, Vo) of the characters, mixed. */
  public static long of(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int at = 0; at < text.length(); at++) {
      hash = (hash ^ text.charAt(at)) * 0x100000001B3L;
    }
    return mix(hash);
  }

  /** Spreads a number over all bits: the finalizer of SplitMix64 (Steele et al., OOPSLA 2014). */
  public static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
