// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.live;

import java.util.Arrays;

/**
 * Percentiles of latencies, by the nearest rank.
 *
 * @param count how many latencies there are
 * @param p50 the median, in seconds
 * @param p99 ninety-nine of a hundred are at most this, in seconds
 * @param max the longest, in seconds
 */
public record Latencies(int count, double p50, double p99, double max) {

  private static final double MEDIAN = 0.5;
  private static final double NEARLY_ALL = 0.99;

  /** Of seconds in any order; not a number where there are none. */
  public static Latencies of(double... seconds) {
    var sorted = seconds.clone();
    Arrays.sort(sorted);
    return new Latencies(sorted.length, at(sorted, MEDIAN), at(sorted, NEARLY_ALL), at(sorted, 1));
  }

  private static double at(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
