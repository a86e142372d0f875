// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import java.util.Arrays;

/**
 * Remembers the symbols of words as they stand in texts, so that the form of a word is found once
 * and not each time it occurs. It makes no difference to what is found: a table that starts anew
 * when it is full. Short words are their own keys; long ones have a hash, and are compared. Not
 * thread-safe.
 */
final class SymbolMemo {

  /** What neither an ordinary word nor an acronym of any name has. */
  static final long NOTHING = pair(Symbols.NONE, Symbols.NONE);

  /** All but the rare words of a field of research; a few megabytes. */
  static final int MANY = 1 << 17;

  /** For what occurs seldom; fewer stay nearer to the processor. */
  static final int FEW = 1 << 14;

  private static final int LONGEST = 48;

  private final Symbols symbols;
  private final int capacity;

  /** Key and symbols in turn; the key of a free slot is 0, that of a long word is negative. */
  private long[] slots = new long[2 * 4_096];

  /** For each slot with a long word, where it is in the pool, after its length. */
  private int[] places = new int[4_096];

  private char[] pool = new char[32_768];
  private int poolSize;
  private int size;

  SymbolMemo(Symbols symbols, int capacity) {
    this.symbols = symbols;
    this.capacity = capacity;
  }

  static int word(long symbols) {
    return (int) (symbols >> 32);
  }

  static int acronym(long symbols) {
    return (int) symbols;
  }

  private static long pair(int word, int acronym) {
    return (long) word << 32 | (acronym & 0xFFFF_FFFFL);
  }

  /**
   * The symbols of a word, or of words that hyphens join: as ordinary word and as acronym.
   *
   * @param packed the word as a number, if it has one
   */
  long of(long packed, char[] text, int start, int end) {
    if (packed == PackedWord.NONE) {
      return ofLong(text, start, end);
    }
    int mask = slots.length - 2;
    for (int slot = slot(packed) & mask; slots[slot] != 0; slot = slot + 2 & mask) {
      if (slots[slot] == packed) {
        return slots[slot + 1];
      }
    }
    return remember(packed, text, start, end);
  }

  private long ofLong(char[] text, int start, int end) {
    int length = end - start;
    if (length > LONGEST) {
      return find(new String(text, start, length));
    }
    long key = key(text, start, end);
    int mask = slots.length - 2;
    for (int slot = slot(key) & mask; slots[slot] != 0; slot = slot + 2 & mask) {
      if (slots[slot] == key && isAt(places[slot >> 1], text, start, length)) {
        return slots[slot + 1];
      }
    }
    return remember(key, text, start, end);
  }

  private static long key(char[] text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash | Long.MIN_VALUE;
  }

  private static int slot(long key) {
    long mixed = key * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> 32) << 1;
  }

  private boolean isAt(int place, char[] text, int start, int length) {
    return pool[place] == length
        && Arrays.equals(pool, place + 1, place + 1 + length, text, start, start + length);
  }

  private long find(String word) {
    var letters = new StringBuilder(word.length());
    for (var token : Tokens.of(word)) {
      letters.append(token.text());
    }
    var run = letters.toString();
    return pair(symbols.word(run), symbols.acronym(run));
  }

  private long remember(long key, char[] text, int start, int end) {
    long found = find(new String(text, start, end - start));
    if (size == capacity) {
      Arrays.fill(slots, 0);
      poolSize = 0;
      size = 0;
    } else if (2 * 2 * size >= slots.length) {
      grow();
    }
    int slot = free(key);
    slots[slot] = key;
    slots[slot + 1] = found;
    if (key < 0) {
      places[slot >> 1] = keep(text, start, end - start);
    }
    size++;
    return found;
  }

  private int keep(char[] text, int start, int length) {
    int place = poolSize;
    poolSize += length + 1;
    if (poolSize > pool.length) {
      pool = Arrays.copyOf(pool, 2 * pool.length);
    }
    pool[place] = (char) length;
    System.arraycopy(text, start, pool, place + 1, length);
    return place;
  }

  private void grow() {
    long[] oldSlots = slots;
    int[] oldPlaces = places;
    slots = new long[2 * oldSlots.length];
    places = new int[2 * oldPlaces.length];
    for (int old = 0; old < oldSlots.length; old += 2) {
      if (oldSlots[old] != 0) {
        int slot = free(oldSlots[old]);
        slots[slot] = oldSlots[old];
        slots[slot + 1] = oldSlots[old + 1];
        places[slot >> 1] = oldPlaces[old >> 1];
      }
    }
  }

  private int free(long key) {
    int mask = slots.length - 2;
    int slot = slot(key) & mask;
    while (slots[slot] != 0) {
      slot = slot + 2 & mask;
    }
    return slot;
  }
}
