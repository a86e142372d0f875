// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import io.papertrends.trends.tagging.markup.PlainText;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Where the words of a text are: what {@link Tokens} finds, without an object for each word, and
 * cut where scripts begin or end. What is in addresses is left out. One object reads text after
 * text.
 */
final class TokenSpans {

  /** What stands between two words that may as well be one: "multi-modal". */
  private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D";

  private char[] text = new char[2_048];
  private int[] starts = new int[512];
  private int[] ends = new int[512];
  private long[] packed = new long[512];
  private boolean[] joints = new boolean[512];
  private int size;

  /** Reads a text; what was read before is forgotten. */
  void read(PlainText source) {
    var plain = source.plain();
    int length = plain.length();
    if (text.length < length) {
      text = new char[Math.max(length, 2 * text.length)];
    }
    plain.getChars(0, length, text, 0);
    size = 0;
    var addresses = Addresses.in(plain);
    var seams = source.seams();
    int next = 0;
    while (true) {
      int start = Tokens.startOfNext(text, next, length);
      if (start == length) {
        return;
      }
      if (!addresses.isEmpty() && addresses.get(start)) {
        next = addresses.nextClearBit(start);
      } else if (seams.isEmpty()) {
        next = readWord(start, length);
      } else {
        next = readParts(start, length, seams);
      }
    }
  }

  /** Packs the characters on the way, because going through them a second time costs as much. */
  private int readWord(int start, int length) {
    int at = start;
    long pack = 0;
    while (at < length && Tokens.isAsciiOfWord(text[at])) {
      pack = PackedWord.and(pack, text[at]);
      at++;
    }
    if (at < length && text[at] >= 128) {
      int end = Tokens.endOf(text, at, length);
      pack = end > at ? PackedWord.NONE : pack;
      at = end;
    }
    add(start, at, at - start <= PackedWord.LONGEST ? pack : PackedWord.NONE);
    return at;
  }

  private int readParts(int start, int length, BitSet seams) {
    int end = Tokens.endOf(text, start, length);
    int seam = seams.nextSetBit(start + 1);
    int stop = seam < 0 || seam > end ? end : seam;
    return readWord(start, stop);
  }

  private void add(int start, int end, long pack) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      packed = Arrays.copyOf(packed, 2 * size);
      joints = Arrays.copyOf(joints, 2 * size);
    }
    if (size > 0) {
      int gap = start - ends[size - 1];
      joints[size - 1] = gap == 0 || (gap == 1 && isHyphen(text[start - 1]));
    }
    starts[size] = start;
    ends[size] = end;
    packed[size] = pack;
    joints[size] = false;
    size++;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || (c >= 128 && HYPHENS.indexOf(c) >= 0);
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** The word as a number if it is short and plain, else {@link PackedWord#NONE}. */
  long packed(int token) {
    return packed[token];
  }

  /** Whether the word and the next stand together as in "multi-modal" or "UR$^2$". */
  boolean isJoint(int token) {
    return joints[token];
  }

  char[] text() {
    return text;
  }
}
