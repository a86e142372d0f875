// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.Arrays;

/**
 * Conditions for an alert about a subject.
 *
 * @param minimumSupport minimum number of papers in the window
 * @param minimumLift minimum ratio of papers to expected papers
 * @param broadLift the same for a broad subject, one of which a hundredth of all papers or more is
 *     expected: it moves by a third with the time of the year
 * @param sensitivity how strong the evidence must be
 * @param mute whether alerts are turned off
 */
public record SubjectRule(
    int minimumSupport,
    double minimumLift,
    double broadLift,
    Sensitivity sensitivity,
    boolean mute) {

  /** The default rule. */
  public static final SubjectRule DEFAULT =
      new SubjectRule(5, 1.4, 1.75, Sensitivity.NORMAL, false);

  static final double BROAD_SHARE = 0.01;

  /** Checks the ranges. */
  public SubjectRule {
    if (minimumSupport < 1) {
      throw new InvalidRulesException("minimum-support must be at least 1, was " + minimumSupport);
    }
    if (!(minimumLift >= 1)) {
      throw new InvalidRulesException("minimum-lift must be at least 1, was " + minimumLift);
    }
  }

  /** Whether a new alert is justified. */
  boolean justifies(BurstCandidate candidate) {
    return Arrays.stream(StartCondition.values()).allMatch(it -> meets(it, candidate));
  }

  /** Whether a condition is met; those that are about more than figures always are. */
  boolean meets(StartCondition condition, BurstCandidate candidate) {
    var figures = candidate.figures();
    return switch (condition) {
      case NOT_MUTED -> !mute;
      case SUPPORT -> figures.observed() >= minimumSupport;
      case LIFT -> figures.observed() >= minimumLift(figures) * figures.expected();
      case P -> figures.p() <= sensitivity.mostP(figures);
      case ADJUSTED_P -> candidate.adjustedP() <= sensitivity.mostAdjustedP();
      default -> true;
    };
  }

  /** How many times as many papers as expected a window must have. */
  double minimumLift(Comparison figures) {
    return isBroad(figures) ? broadLift : minimumLift;
  }

  /** Whether it is one of a broad subject; of growth none is. */
  static boolean isBroad(Comparison figures) {
    return !figures.isOfGrowth() && figures.expectedShare() >= BROAD_SHARE;
  }
}
