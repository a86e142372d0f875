// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.tagging.sketch.TextHash;
import java.util.Arrays;

/** Numbers distinct keys from zero in order of appearance: a hash table of primitives. */
final class LongIndex {

  private long[] keys = new long[256];
  private int[] numbers = new int[256];
  private int size;

  /** The number of the key; a new key gets the next number, which increases {@link #size}. */
  int of(long key) {
    int slot = slotOf(key);
    if (numbers[slot] == 0) {
      if (2 * size >= keys.length) {
        grow();
        slot = slotOf(key);
      }
      keys[slot] = key;
      numbers[slot] = ++size;
    }
    return numbers[slot] - 1;
  }

  int size() {
    return size;
  }

  /** Removes all keys. */
  void clear() {
    Arrays.fill(numbers, 0);
    size = 0;
  }

  private int slotOf(long key) {
    int mask = keys.length - 1;
    int slot = (int) TextHash.mix(key) & mask;
    while (numbers[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    var oldKeys = keys;
    var oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != 0) {
        int slot = slotOf(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
