// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.sketch;

import java.util.HashMap;
import java.util.Map;

/**
 * Approximate counts of any number of items in a fixed amount of memory, 2 bytes per column: a
 * Count-Min sketch (Cormode and Muthukrishnan, J. Algorithms 55, 2005). The few counts that do not
 * fit a byte are in a map. A count is never too low. It is too high by more than e / width of the
 * total with a probability below e^-2 (14 %) for the worst input. With as many different items as
 * columns, an item that was added once is counted five times or more in 4 of 10,000 cases.
 *
 * <p>The sketch is linear: the order does not matter, and items can be subtracted. Lists of heavy
 * hitters and conservative update do not have this property. It has two rows: with more and shorter
 * rows, counts of rare items would be wrong more often. Not thread-safe.
 */
public final class CountMinSketch {

  /** Maximum number of columns. */
  public static final int MOST_WIDTH = 1 << 28;

  private static final int LEAST_WIDTH = 1 << 4;
  private static final int ROWS = 2;

  /** Content of a cell whose count is in the map. */
  private static final int LARGE = 255;

  private final int width;
  private final byte[] counts;
  private final Map<Integer, Integer> largeCounts = new HashMap<>();

  /** An empty sketch; the width must be a power of two. */
  public CountMinSketch(int width) {
    if (width < LEAST_WIDTH || width > MOST_WIDTH || Integer.bitCount(width) != 1) {
      throw new IllegalArgumentException(
          "width must be a power of two from 2^4 to 2^28, was " + width);
    }
    this.width = width;
    this.counts = new byte[ROWS * width];
  }

  /** Number of columns. */
  public int width() {
    return width;
  }

  /** Adds the item with this hash the given number of times; a negative number subtracts. */
  public void add(long hash, int times) {
    for (int row = 0; row < ROWS; row++) {
      int cell = cell(hash, row);
      set(cell, count(cell) + times);
    }
  }

  /** Upper bound of the count of the item with this hash. */
  public int atMost(long hash) {
    int least = Integer.MAX_VALUE;
    for (int row = 0; row < ROWS; row++) {
      least = Math.min(least, count(cell(hash, row)));
    }
    return least;
  }

  private int count(int cell) {
    int count = Byte.toUnsignedInt(counts[cell]);
    return count == LARGE ? largeCounts.get(cell) : count;
  }

  private void set(int cell, int count) {
    boolean wasLarge = counts[cell] == (byte) LARGE;
    boolean isLarge = count < 0 || count >= LARGE;
    counts[cell] = (byte) (isLarge ? LARGE : count);
    if (isLarge) {
      largeCounts.put(cell, count);
    } else if (wasLarge) {
      largeCounts.remove(cell);
    }
  }

  /** Cell of a row; each row uses its own half of the hash. */
  private int cell(long hash, int row) {
    return row * width + ((int) (hash >>> (Integer.SIZE * row)) & (width - 1));
  }
}
