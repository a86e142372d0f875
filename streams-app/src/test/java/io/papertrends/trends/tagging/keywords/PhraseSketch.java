// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

/**
 * In how many papers each phrase was, in a fixed amount of memory: a Count-Min sketch (Cormode and
 * Muthukrishnan, J. Algorithms 55, 2005). Never too low; too high by more than e / width of all
 * that was added with a probability below e^-4, that is 2 in 100. With 2^20 columns, 16 MiB, that
 * is 7 papers after 30,000 papers of 90 phrases.
 *
 * <p>A sketch and not a list of heavy hitters, because it is a sum: the order of papers makes no
 * difference, a revised paper can be taken back, and sketches of partitions could be added.
 * Conservative update, which would be more exact, gives all three up. Not thread-safe.
 */
public final class PhraseSketch implements DocumentFrequencies {

  private static final int ROWS = 4;

  private final int[] counts;
  private final int mask;
  private int papers;

  /** An empty sketch with 2 to the power of {@code logWidth} columns. */
  public PhraseSketch(int logWidth) {
    if (logWidth < 4 || logWidth > 28) {
      throw new IllegalArgumentException("width must be 2^4 to 2^28, was 2^" + logWidth);
    }
    this.counts = new int[ROWS << logWidth];
    this.mask = (1 << logWidth) - 1;
  }

  /** Hashes of all distinct phrases of a paper. */
  static long[] phrases(String title, String text) {
    return Phrases.of(title, text).candidates().stream()
        .mapToLong(it -> it.hash)
        .toArray();
  }

  /** A paper came, with these distinct phrases. */
  public void add(long[] phrases) {
    papers++;
    change(phrases, 1);
  }

  /** A paper that was added is taken back, with the phrases it was added with. */
  public void remove(long[] phrases) {
    papers--;
    change(phrases, -1);
  }

  @Override
  public int papers() {
    return papers;
  }

  @Override
  public int of(long phrase) {
    int least = Integer.MAX_VALUE;
    for (int row = 0; row < ROWS; row++) {
      least = Math.min(least, counts[cell(phrase, row)]);
    }
    return Math.max(0, least);
  }

  private void change(long[] phrases, int by) {
    for (long phrase : phrases) {
      for (int row = 0; row < ROWS; row++) {
        counts[cell(phrase, row)] += by;
      }
    }
  }

  /** Rows from two hashes (Kirsch and Mitzenmacher, "Less hashing, same performance", 2006). */
  private int cell(long phrase, int row) {
    long mixed = PhraseHash.mix(phrase);
    int column = (int) mixed + row * ((int) (mixed >>> 32) | 1);
    return row * (mask + 1) + (column & mask);
  }
}
