// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.Arrays;

/**
 * Control of the false discovery rate by Benjamini and Hochberg 1995. It holds for tests that
 * depend on each other as those of topics and their broader ones do (Benjamini and Yekutieli 2001).
 */
final class FalseDiscovery {

  private FalseDiscovery() {}

  /**
   * Adjusts the smallest p of many tests: of those with an adjusted p up to q, on average at most a
   * fraction q is due to chance.
   *
   * @param p the smallest p, in any order
   * @param tests number of all tests, including those whose p is not given
   */
  static double[] adjust(double[] p, int tests) {
    if (tests < p.length) {
      throw new IllegalArgumentException(p.length + " results of " + tests + " tests");
    }
    var byP = new Integer[p.length];
    Arrays.setAll(byP, i -> i);
    Arrays.sort(byP, (a, b) -> Double.compare(p[a], p[b]));
    double[] adjusted = new double[p.length];
    double least = 1;
    for (int rank = p.length; rank > 0; rank--) {
      int i = byP[rank - 1];
      least = Math.min(least, p[i] * tests / rank);
      adjusted[i] = least;
    }
    return adjusted;
  }
}
