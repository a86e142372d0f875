// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * How many times as many papers as expected, shrunk towards 1 where little is known, with its
 * central 90 % interval. The observed number is taken as Poisson, the lift beforehand as gamma with
 * mean and shape 1 (as in DuMouchel 1999, "Bayesian data mining in large frequency tables", with a
 * fixed prior), and the expected number as gamma too, so that their ratio has an F distribution.
 *
 * @param mean the estimate, the posterior mean if the expected number were sure
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
   * @param unsureness relative variance of the expected number, positive
   */
  public static Lift of(long observed, double expected, double unsureness) {
    double mean = (observed + PRIOR) / (expected + PRIOR);
    var ratio = FDistribution.of(2 * (observed + PRIOR), 2 / unsureness);
    return new Lift(
        mean,
        mean * ratio.inverseCumulativeProbability(TAIL),
        mean * ratio.inverseSurvivalProbability(TAIL));
  }
}
