// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Papers relative to expected papers, shrunk towards 1 if there are few, with the central 90 %
 * interval. The observed number is taken as Poisson, the lift beforehand as gamma with mean and
 * shape 1 (as in DuMouchel 1999, "Bayesian data mining in large frequency tables", with a fixed
 * prior), and the expected number as gamma too, so that their ratio has an F distribution.
 *
 * @param mean the estimate: the posterior mean if the expected number were certain
 * @param low the 5 % quantile
 * @param high the 95 % quantile
 */
public record Lift(double mean, double low, double high) {

  /** Largest relative error of {@link #approximateLow}; twice the largest one that was measured. */
  public static final double APPROXIMATION_ERROR = 0.02;

  /** Weight of the prior, as of one paper where one was expected. */
  private static final double PRIOR = 1;

  private static final double TAIL = 0.05;

  /** The 5 % quantile of the normal distribution. */
  private static final double NORMAL_QUANTILE = -1.6448536269514722;

  /** Degrees of freedom of the expected number below which the approximation is not good enough. */
  private static final double FEWEST_DEGREES = 2;

  /**
   * The lift of these numbers.
   *
   * @param observed papers
   * @param expected papers, positive
   * @param relativeVariance relative variance of the expected number, positive
   */
  public static Lift of(long observed, double expected, double relativeVariance) {
    double mean = mean(observed, expected);
    var ratio = ratio(observed, relativeVariance);
    return new Lift(
        mean,
        mean * ratio.inverseCumulativeProbability(TAIL),
        mean * ratio.inverseSurvivalProbability(TAIL));
  }

  /** The lower end only. */
  static double low(long observed, double expected, double relativeVariance) {
    return mean(observed, expected)
        * ratio(observed, relativeVariance).inverseCumulativeProbability(TAIL);
  }

  /**
   * Approximates the lower end: the F distribution's quantile by that of the normal distribution,
   * since the cube roots of both parts are nearly normal (Paulson 1942, "An approximate
   * normalization of the analysis of variance distribution", with Fieller's ratio).
   */
  static double approximateLow(long observed, double expected, double relativeVariance) {
    if (2 / relativeVariance < FEWEST_DEGREES) {
      return low(observed, expected, relativeVariance);
    }
    double above = 1 / (9 * (observed + PRIOR));
    double below = relativeVariance / 9;
    double square = NORMAL_QUANTILE * NORMAL_QUANTILE;
    double root = Math.sqrt((1 - above) * (1 - above) * below
        + above * (1 - below) * (1 - below)
        - above * below * square);
    double cubeRoot = ((1 - above) * (1 - below) + NORMAL_QUANTILE * root)
        / ((1 - below) * (1 - below) - below * square);
    return mean(observed, expected) * cubeRoot * cubeRoot * cubeRoot;
  }

  private static double mean(long observed, double expected) {
    return (observed + PRIOR) / (expected + PRIOR);
  }

  private static FDistribution ratio(long observed, double relativeVariance) {
    return FDistribution.of(2 * (observed + PRIOR), 2 / relativeVariance);
  }
}
