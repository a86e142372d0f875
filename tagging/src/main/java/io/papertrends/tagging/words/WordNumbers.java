// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the words of texts from zero in order of appearance, so that values of words can be
 * stored in arrays. Frequent words appear early, so their values are close together and stay in the
 * processor's cache. Not thread-safe.
 */
public final class WordNumbers {

  /**
   * Maximum number of words before a reset: all but the rare words of a field of research, in a few
   * megabytes.
   */
  private static final int MANY = 1 << 17;

  /** Bit that marks a pair; no packed word has it, because ASCII characters do not. */
  private static final long PAIR = Long.MIN_VALUE;

  /**
   * Numbers per slot: two halves of the word, its number, and one unused, so that a slot is half a
   * cache line.
   */
  private static final int SLOT = 4;

  /** The first half of a word in a free slot is 0. */
  private long[] slots = new long[SLOT * 8_192];

  /** Words that cannot be packed. */
  private final Map<String, Integer> others = new HashMap<>();

  private int size;
  private int epoch;

  /** How often the numbers were reset; values stored by number are invalid after a reset. */
  public int epoch() {
    return epoch;
  }

  /** Resets the numbers if there are too many, to limit memory. */
  void makeRoom() {
    if (size >= MANY) {
      Arrays.fill(slots, 0);
      others.clear();
      size = 0;
      epoch++;
    }
  }

  /** The number of a pair of adjacent words; the first may be a pair itself. */
  public int ofPair(int first, int second) {
    return of(PAIR | (long) first << 32 | second, 0);
  }

  /** The number of a word that cannot be packed. */
  int of(String word) {
    return others.computeIfAbsent(word, it -> size++);
  }

  /** The number of a packed word. */
  int of(long first, long second) {
    int slot = slot(first, second);
    for (; slots[slot] != 0; slot = next(slot)) {
      if (slots[slot] == first && slots[slot + 1] == second) {
        return (int) slots[slot + 2];
      }
    }
    put(slot, first, second, size);
    if (2 * SLOT * size > slots.length) {
      grow();
    }
    return size++;
  }

  private int slot(long first, long second) {
    long mixed = (first ^ (second * 0xD6E8_FEB8_6659_FD93L)) * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> 32) & slots.length - SLOT;
  }

  private int next(int slot) {
    return slot + SLOT & slots.length - SLOT;
  }

  private void put(int slot, long first, long second, long number) {
    slots[slot] = first;
    slots[slot + 1] = second;
    slots[slot + 2] = number;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int from = 0; from < old.length; from += SLOT) {
      if (old[from] != 0) {
        int slot = slot(old[from], old[from + 1]);
        while (slots[slot] != 0) {
          slot = next(slot);
        }
        put(slot, old[from], old[from + 1], old[from + 2]);
      }
    }
  }
}
