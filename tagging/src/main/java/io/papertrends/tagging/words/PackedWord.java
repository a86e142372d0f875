// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * An ASCII word of up to 16 characters in two numbers of eight characters each, so that words are
 * compared as numbers. Each number is read from eight bytes at once, which is faster than a loop
 * over characters.
 */
final class PackedWord {

  static final int LONGEST = 16;

  /** The first half for "no word", or for a word that cannot be packed. */
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

  /** Eight bytes from this position, the first one lowest. */
  static long eight(byte[] text, int at) {
    return (long) EIGHT_BYTES.get(text, at);
  }

  /** The first half of a word that is not too long; at least eight bytes must follow. */
  static long first(byte[] text, int start, int length) {
    return eight(text, start) & KEPT[length];
  }

  /** The second half of the word. */
  static long second(byte[] text, int start, int length) {
    return length <= 8 ? 0 : eight(text, start + 8) & KEPT[length - 8];
  }
}
