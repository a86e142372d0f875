// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

/**
 * How strong the evidence for a burst must be before an alert starts. The bounds were set on papers
 * with shuffled dates, where every alert is false. Both bounds must be met: {@code mostP} limits
 * the rate of false alerts per subject, {@code mostAdjustedP} their share among all alerts of a
 * day.
 */
public enum Sensitivity {
  /** About one false alert in 20,000 topic-months. */
  LOW(3e-6, 0.05),
  /** At most one false alert in 2,000 topic-months. */
  NORMAL(3e-5, 0.1),
  /**
   * At most one false alert in 200 topic-months, for users who prefer too many alerts to too few.
   */
  HIGH(3e-4, 0.5);

  /**
   * Factor of {@code mostP} for slow growth. Windows of half a year that move by a week hardly
   * differ, so there are fewer independent tests than for bursts, and a larger p causes no more
   * false alerts.
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
