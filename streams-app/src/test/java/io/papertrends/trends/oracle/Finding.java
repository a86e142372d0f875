// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

/** A subject that stands out on a day, by the window that does so most. */
record Finding(PlainComparison figures, double adjustedP) {

  private static final double MOST_P = 3e-5;
  private static final double MOST_P_OF_GROWTH = 3e-4;
  private static final double MOST_ADJUSTED_P = 0.1;
  private static final double LEAST_LIFT = 1.4;
  private static final double LEAST_LIFT_IF_BROAD = 1.75;
  private static final double BROAD = 0.01;

  /** By the rules that hold unless a file says otherwise. */
  boolean justifiesAlert() {
    return figures.observed() >= support(figures.subject())
        && figures.observed() >= leastLift() * figures.expected()
        && figures.p() <= (figures.isOfGrowth() ? MOST_P_OF_GROWTH : MOST_P)
        && adjustedP <= MOST_ADJUSTED_P;
  }

  private double leastLift() {
    boolean isBroad = figures.expected() >= BROAD * figures.all();
    return isBroad && !figures.isOfGrowth() ? LEAST_LIFT_IF_BROAD : LEAST_LIFT;
  }

  /** Papers that an alert needs, more for a keyword than for a topic. */
  static int support(String subject) {
    return subject.startsWith("keyword:") ? 10 : 5;
  }
}
