// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.util.Arrays;

/**
 * Finds the words in ASCII text: 64 characters at a time become bits of a number, whose changes
 * from 0 to 1 and back are the borders of words. There are no branches on characters.
 */
final class AsciiWords {

  private static final long EACH = 0x0101_0101_0101_0101L;
  private static final long TOP = 0x8080_8080_8080_8080L;

  /**
   * Number of bytes after the text, so that code that reads many characters at once may read beyond
   * its end.
   */
  private static final int PADDING = 64 + 8 + PackedWord.LONGEST;

  private byte[] text = new byte[2_048];
  private int[] borders = new int[1_024];
  private int size;

  void read(byte[] given) {
    int needed = given.length + PADDING;
    if (text.length < needed) {
      text = new byte[2 * needed];
    }
    System.arraycopy(given, 0, text, 0, given.length);
    Arrays.fill(text, given.length, needed, (byte) 0);
    size = 0;
    long before = 0;
    for (int block = 0; block <= given.length; block += 64) {
      if (size + 64 > borders.length) {
        borders = Arrays.copyOf(borders, 2 * borders.length);
      }
      long words = words(block);
      long edges = words ^ (words << 1 | before);
      before = words >>> 63;
      while (edges != 0) {
        borders[size++] = block + Long.numberOfTrailingZeros(edges);
        edges &= edges - 1;
      }
    }
  }

  /** A bit for each of 64 characters: 1 for a letter or digit. */
  private long words(int block) {
    long bits = 0;
    for (int at = 0; at < 64; at += 8) {
      long eight = PackedWord.eight(text, block + at);
      long lower = eight | 0x20 * EACH;
      long letters = from('a', lower) & ~from('z' + 1, lower);
      long digits = from('0', eight) & ~from('9' + 1, eight);
      bits |= gathered((letters | digits) & TOP) << at;
    }
    return bits;
  }

  /**
   * Sets the top bit of each byte that is this character or a higher one; no byte may have it
   * before.
   */
  private static long from(int character, long eight) {
    return eight + (0x80 - character) * EACH;
  }

  /** Collects the top bits of eight bytes in one byte. */
  private static long gathered(long tops) {
    return ((tops >>> 7) * 0x0102_0408_1020_4080L) >>> 56;
  }

  /** Number of words. */
  int size() {
    return size >> 1;
  }

  /** Start of a word; after the last word there is none. */
  int start(int word) {
    return borders[2 * word];
  }

  int end(int word) {
    return borders[2 * word + 1];
  }

  /** The text followed by padding that is longer than a packed word. */
  byte[] text() {
    return text;
  }
}
