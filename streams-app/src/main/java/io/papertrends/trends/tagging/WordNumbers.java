// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

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

  /** The halves of a word in turn; the first one of a free slot is 0. */
  private long[] slots = new long[2 * 8_192];

  private int[] numbers = new int[8_192];

  /** Those that can't be packed. */
  private final Map<String, Integer> others = new HashMap<>();

  private int size;

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Whether there are so many that it is time to forget them. */
  public boolean isFull() {
    return size >= MANY;
  }

  /** Forgets all. */
  public void clear() {
    Arrays.fill(slots, 0);
    others.clear();
    size = 0;
  }

  /** The number of a word, which is a new one if need be. */
  public int of(TokenSpans words, int token) {
    long first = words.first(token);
    return first == PackedWord.NONE
        ? others.computeIfAbsent(words.word(token), word -> size++)
        : of(first, words.second(token));
  }

  /** The number of a packed word. */
  int of(long first, long second) {
    int mask = slots.length - 2;
    int slot = slot(first, second) & mask;
    for (; slots[slot] != 0; slot = slot + 2 & mask) {
      if (slots[slot] == first && slots[slot + 1] == second) {
        return numbers[slot >> 1];
      }
    }
    put(slot, first, second, size);
    if (2 * 2 * size > slots.length) {
      grow();
    }
    return size++;
  }

  private void put(int slot, long first, long second, int number) {
    slots[slot] = first;
    slots[slot + 1] = second;
    numbers[slot >> 1] = number;
  }

  private static int slot(long first, long second) {
    long mixed = (first ^ (second * 0xD6E8_FEB8_6659_FD93L)) * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> 32) << 1;
  }

  private void grow() {
    long[] oldSlots = slots;
    int[] oldNumbers = numbers;
    slots = new long[2 * oldSlots.length];
    numbers = new int[2 * oldNumbers.length];
    int mask = slots.length - 2;
    for (int old = 0; old < oldSlots.length; old += 2) {
      if (oldSlots[old] != 0) {
        int slot = slot(oldSlots[old], oldSlots[old + 1]) & mask;
        while (slots[slot] != 0) {
          slot = slot + 2 & mask;
        }
        put(slot, oldSlots[old], oldSlots[old + 1], oldNumbers[old >> 1]);
      }
    }
  }
}
