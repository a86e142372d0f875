// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.sketch;

/**
 * How often each of any number of things came, in a fixed amount of memory, 8 bytes a column: a
 * Count-Min sketch (Cormode and Muthukrishnan, J. Algorithms 55, 2005). Never too low; too high by
 * more than e / width of all that was added with a probability below e^-2, that is 14 in 100, in
 * the worst of streams. Where as many different things were added as there are columns, one that
 * came once seems to have come five times in 4 of 10,000 cases.
 *
 * <p>It is a sum, so that order makes no difference and what was added can be taken back. Lists of
 * heavy hitters and conservative update give that up. Two rows, because more and shorter ones would
 * be wrong more often about what is rare. Not thread-safe.
 */
public final class CountMinSketch {

  /** The most columns. */
  public static final int MOST_WIDTH = 1 << 28;

  private static final int LEAST_WIDTH = 1 << 4;
  private static final int ROWS = 2;

  private final int width;
  private final int[] counts;

  /** An empty one with so many columns, a power of two. */
  public CountMinSketch(int width) {
    if (width < LEAST_WIDTH || width > MOST_WIDTH || Integer.bitCount(width) != 1) {
      throw new IllegalArgumentException(
          "width must be a power of two from 2^4 to 2^28, was " + width);
    }
    this.width = width;
    this.counts = new int[ROWS * width];
  }

  /** Its columns. */
  public int width() {
    return width;
  }

  /** Adds what has this hash so often, or takes it back where the number is negative. */
  public void add(long hash, int times) {
    for (int row = 0; row < ROWS; row++) {
      counts[cell(hash, row)] += times;
    }
  }

  /** How often what has this hash was added at most. */
  public int atMost(long hash) {
    int least = Integer.MAX_VALUE;
    for (int row = 0; row < ROWS; row++) {
      least = Math.min(least, counts[cell(hash, row)]);
    }
    return least;
  }

  /** Each row has its own half of the hash. */
  private int cell(long hash, int row) {
    return row * width + ((int) (hash >>> (Integer.SIZE * row)) & (width - 1));
  }
}
