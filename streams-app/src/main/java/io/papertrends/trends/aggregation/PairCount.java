// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

/**
 * Two topics that occur together in a window, neither of which is broader than the other.
 *
 * @param pair the topics
 * @param papers papers of the window on both
 * @param papersBefore papers on both in the window of the same length just before
 * @param first papers of the window on the first topic
 * @param second papers of the window on the second topic
 */
public record PairCount(TopicPair pair, long papers, long papersBefore, long first, long second) {

  /** Expected papers on both topics if they were independent. */
  public double expected(long papersOfWindow) {
    return expected(first, second, papersOfWindow);
  }

  static double expected(long first, long second, long papersOfWindow) {
    return (double) first * second / papersOfWindow;
  }

  /** Relative variance of the expected number, from the variances of the two counts. */
  public double relativeVariance() {
    return 1.0 / first + 1.0 / second;
  }
}
