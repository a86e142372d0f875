// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

/**
 * How strong the evidence for a burst must be before an alert starts. The bounds were set on papers
 * with shuffled dates, where every alert is false. Both bounds must be met: {@code mostP} limits
 * the rate of false alerts per subject, {@code mostAdjustedP} their share among all alerts of a
 * day.
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
