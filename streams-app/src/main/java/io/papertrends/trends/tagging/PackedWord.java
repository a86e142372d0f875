// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

/**
 * A short word as a number: ASCII characters in seven bits each. Two words have the same number
 * only if they are the same, so comparing numbers is enough.
 */
final class PackedWord {

  /** No word. */
  static final long NONE = 0;

  /** Of nine characters 63 bits are used; the sign is free. */
  static final int LONGEST = 9;

  private PackedWord() {}

  /** The number of a word with a character more. */
  static long and(long packed, char next) {
    return packed << 7 | next;
  }
}
