// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.sketch;

/**
 * Numbers that stand for the ids of topics and keywords. Among ten million ids two have the same
 * number with a probability of 3 in a million, among 250,000 of 2 in a billion.
 */
public final class IdHash {

  private IdHash() {}

  /**
   * FNV-1a (Fowler, Noll, Vo) and the finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
   */
  public static long of(String id) {
    long hash = 0xCBF29CE484222325L;
    for (int at = 0; at < id.length(); at++) {
      hash = (hash ^ id.charAt(at)) * 0x100000001B3L;
    }
    long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
