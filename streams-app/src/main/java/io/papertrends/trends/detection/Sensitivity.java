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

  /** The p of a window, to be compared with those of windows of other lengths. */
  static double weighted(double p, int windowDays) {
    return windowDays > Comparisons.LONGEST_WINDOW ? p / GROWTH_FACTOR : p;
  }

  /** The largest p with which an alert may start. */
  double mostP(Comparison figures) {
    return figures.isOfGrowth() ? Math.min(GROWTH_FACTOR * mostP, DayScan.INTERESTING) : mostP;
  }

  /** The same after control of the false discovery rate over all subjects. */
  double mostAdjustedP() {
    return mostAdjustedP;
  }
}
