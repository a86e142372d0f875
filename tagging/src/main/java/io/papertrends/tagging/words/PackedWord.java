// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * An ASCII word as two numbers, which hold eight characters each. Two words have the same numbers
 * only if they are the same, so comparing numbers is enough. Numbers are read from bytes all at
 * once, which takes less time than going from character to character.
 */
final class PackedWord {

  static final int LONGEST = 16;

  /** The first half of no word, or of one that has no numbers. */
  static final long NONE = 0;

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long[] KEPT = new long[2 * LONGEST + 1];

  static {
    for (int length = 1; length < KEPT.length; length++) {
      KEPT[length] = length < 8 ? (1L << (8 * length)) - 1 : -1;
    }
  }

  private PackedWord() {}

  /** Eight bytes from this place on, the first one lowest. */
  static long eight(byte[] text, int at) {
    return (long) EIGHT_BYTES.get(text, at);
  }

  /** The first half of a word that is not too long; the bytes must go on for eight. */
  static long first(byte[] text, int start, int length) {
    return eight(text, start) & KEPT[length];
  }

  /** The second half. */
  static long second(byte[] text, int start, int length) {
    return length <= 8 ? 0 : eight(text, start + 8) & KEPT[length - 8];
  }
}
