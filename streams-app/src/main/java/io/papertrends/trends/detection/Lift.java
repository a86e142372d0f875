// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * How many times as many papers as expected, shrunk towards 1 where little is known, with its
 * central 90 % interval. The observed number is taken as Poisson with the mean lift times expected,
 * the lift beforehand as gamma with mean and shape 1 (DuMouchel 1999, "Bayesian data mining in
 * large frequency tables", with a fixed prior), and what is unsure about the expected number widens
 * the result.
 *
 * @param mean the posterior mean
 * @param low the 5 % quantile
 * @param high the 95 % quantile
 */
public record Lift(double mean, double low, double high) {

  /** As much as one paper where one was expected. */
  private static final double PRIOR = 1;

  private static final double TAIL = 0.05;

  /**
   * Of these numbers.
   *
   * @param observed papers
   * @param expected papers, positive
   * @param unsureness relative variance of the expected number
   */
  static Lift of(long observed, double expected, double unsureness) {
    double mean = (observed + PRIOR) / (expected + PRIOR);
    double shape = 1 / (1 / (observed + PRIOR) + unsureness);
    var gamma = GammaDistribution.of(shape, mean / shape);
    return new Lift(
        mean, gamma.inverseCumulativeProbability(TAIL), gamma.inverseSurvivalProbability(TAIL));
  }
}
