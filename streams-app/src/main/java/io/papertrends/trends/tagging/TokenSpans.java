// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.trends.tagging.markup.PlainText;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Where the words of a text are: what {@link Tokens} finds, without an object for each word, and
 * cut where scripts begin or end. What is in addresses is left out. One object reads text after
 * text.
 */
public final class TokenSpans {

  private static final BitSet NONE = new BitSet(0);

  /** What stands between two words that may as well be one: "multi-modal". */
  private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D";

  private final AsciiWords ascii = new AsciiWords();
  private String plain = "";
  private char[] text = {};
  private int[] starts = new int[512];
  private int[] ends = new int[512];
  private long[] firsts = new long[512];
  private long[] seconds = new long[512];
  private boolean[] joints = new boolean[512];
  private int size;

  /** Reads a text; what was read before is forgotten. */
  void read(PlainText source) {
    read(source.plain(), Addresses.in(source.plain()), source.seams());
  }

  /** Reads a text as it is, addresses and all; what was read before is forgotten. */
  public void read(String source) {
    read(source, NONE, NONE);
  }

  private void read(String source, BitSet addresses, BitSet seams) {
    plain = source;
    size = 0;
    byte[] bytes = source.getBytes(UTF_8);
    if (bytes.length == source.length() && seams.isEmpty()) {
      readAscii(bytes, addresses);
    } else {
      readAny(addresses, seams);
    }
  }

  private void readAscii(byte[] bytes, BitSet addresses) {
    ascii.read(bytes);
    makeRoom(ascii.size());
    byte[] padded = ascii.text();
    for (int word = 0; word < ascii.size(); word++) {
      int start = ascii.start(word);
      if (!addresses.isEmpty() && addresses.get(start)) {
        continue;
      }
      int end = ascii.end(word);
      int length = end - start;
      boolean packable = length <= PackedWord.LONGEST;
      starts[size] = start;
      ends[size] = end;
      firsts[size] = packable ? PackedWord.first(padded, start, length) : PackedWord.NONE;
      seconds[size] = packable ? PackedWord.second(padded, start, length) : 0;
      joints[size] = false;
      if (size > 0) {
        joints[size - 1] = start - ends[size - 1] == 1 && padded[start - 1] == '-';
      }
      size++;
    }
  }

  private void readAny(BitSet addresses, BitSet seams) {
    text = plain.toCharArray();
    int length = text.length;
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

  private int readWord(int start, int length) {
    int at = start;
    long first = 0;
    long second = 0;
    while (at < length && Tokens.isAsciiOfWord(text[at])) {
      // Shifts go round after 64 bits; what is too long is not packed.
      long character = (long) text[at] << (8 * (at - start));
      first |= at - start < 8 ? character : 0;
      second |= at - start < 8 ? 0 : character;
      at++;
    }
    boolean packable = at - start <= PackedWord.LONGEST;
    if (at < length && text[at] >= 128) {
      int end = Tokens.endOf(text, at, length);
      packable &= end == at;
      at = end;
    }
    add(start, at, packable ? first : PackedWord.NONE, packable ? second : 0);
    return at;
  }

  private int readParts(int start, int length, BitSet seams) {
    int end = Tokens.endOf(text, start, length);
    int seam = seams.nextSetBit(start + 1);
    int stop = seam < 0 || seam > end ? end : seam;
    return readWord(start, stop);
  }

  private void add(int start, int end, long first, long second) {
    makeRoom(size + 1);
    if (size > 0) {
      int gap = start - ends[size - 1];
      joints[size - 1] = gap == 0 || (gap == 1 && isHyphen(text[start - 1]));
    }
    starts[size] = start;
    ends[size] = end;
    firsts[size] = first;
    seconds[size] = second;
    joints[size] = false;
    size++;
  }

  private void makeRoom(int needed) {
    if (needed > starts.length) {
      int length = 2 * needed;
      starts = Arrays.copyOf(starts, length);
      ends = Arrays.copyOf(ends, length);
      firsts = Arrays.copyOf(firsts, length);
      seconds = Arrays.copyOf(seconds, length);
      joints = Arrays.copyOf(joints, length);
    }
  }

  private static boolean isHyphen(char c) {
    return c == '-' || (c >= 128 && HYPHENS.indexOf(c) >= 0);
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** Offset of the word's first character. */
  public int start(int token) {
    return starts[token];
  }

  /** Offset after its last character. */
  public int end(int token) {
    return ends[token];
  }

  /** The word as it stands. */
  public String word(int token) {
    return plain.substring(starts[token], ends[token]);
  }

  /** The first half of the word; {@link PackedWord#NONE} if the word is long or not plain. */
  long first(int token) {
    return firsts[token];
  }

  /** The second half. */
  long second(int token) {
    return seconds[token];
  }

  /** Whether the word and the next stand together as in "multi-modal" or "UR$^2$". */
  boolean isJoint(int token) {
    return joints[token];
  }
}
