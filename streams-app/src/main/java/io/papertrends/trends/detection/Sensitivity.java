// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

/**
 * How much must speak for a burst before there is an alert. The bounds were set on papers whose
 * dates were shuffled, so that there is nothing to find: the rate of alerts then is that of false
 * ones. Both bounds must be kept, {@code mostP} for the rate of false alerts by subject and
 * {@code mostAdjustedP} for their part in all alerts of a day.
 */
public enum Sensitivity {
  /** One false alert in twenty thousand months of a topic, about. */
  LOW(3e-6, 0.05),
  /** At most one in two thousand. */
  NORMAL(3e-5, 0.1),
  /** At most one in two hundred, for readers who would rather see too much. */
  HIGH(3e-4, 0.5);

  /**
   * Windows of half a year that move on by a week hardly differ, so that there are much fewer
   * chances to be wrong than with those of bursts, and a larger p makes no more false alerts.
   */
  static final double GROWTH_FACTOR = 10;

  private final double mostP;
  private final double mostAdjustedP;

  Sensitivity(double mostP, double mostAdjustedP) {
    this.mostP = mostP;
    this.mostAdjustedP = mostAdjustedP;
  }

  boolean isMetBy(BurstCandidate candidate) {
    var figures = candidate.figures();
    double most = figures.isOfGrowth() ? GROWTH_FACTOR * mostP : mostP;
    return figures.p() <= most && candidate.adjustedP() <= mostAdjustedP;
  }
}
