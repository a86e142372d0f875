// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers words as they stand in texts, from zero in order of appearance, so that what is known of
 * a word can be kept in an array. Frequent words come early: what is kept of them stands together
 * and stays near to the processor. Not thread-safe.
 */
public final class WordNumbers {

  /** All but the rare words of a field of research; a few megabytes. */
  private static final int MANY = 1 << 17;

  /** No packed word has the bit, because ASCII characters don't. */
  private static final long PAIR = Long.MIN_VALUE;

  /**
   * What a slot takes: the halves of a word, its number, and nothing, so that it is a cache line's
   * half.
   */
  private static final int SLOT = 4;

  /** The first half of a word in a free slot is 0. */
  private long[] slots = new long[SLOT * 8_192];

  /** Those that can't be packed. */
  private final Map<String, Integer> others = new HashMap<>();

  private int size;
  private int epoch;

  /** How often all numbers were forgotten; what is kept under them must be forgotten with them. */
  public int epoch() {
    return epoch;
  }

  /** Forgets all numbers if there are many, so that memory is limited. */
  void makeRoom() {
    if (size >= MANY) {
      Arrays.fill(slots, 0);
      others.clear();
      size = 0;
      epoch++;
    }
  }

  /** The number of two words that stand together, be it that the first is such a pair itself. */
  public int ofPair(int first, int second) {
    return of(PAIR | (long) first << 32 | second, 0);
  }

  /** The number of a word that can't be packed. */
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
