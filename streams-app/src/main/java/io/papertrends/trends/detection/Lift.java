// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.function.DoubleUnaryOperator;
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

  /** The 95 % quantile of the normal distribution; the 5 % quantile is its negative. */
  private static final double NORMAL_QUANTILE = 1.6448536269514722;

  /** Degrees of freedom of the expected number below which the approximation is not good enough. */
  private static final double FEWEST_DEGREES = 2;

  /** Relative size of a step of Newton's method after which the remaining error is negligible. */
  private static final double LAST_STEP = 1e-8;

  private static final int MOST_STEPS = 20;

  /**
   * The lift of these numbers.
   *
   * @param observed papers
   * @param expected papers, positive
   * @param relativeVariance relative variance of the expected number, positive
   */
  public static Lift of(long observed, double expected, double relativeVariance) {
    double mean = mean(observed, expected);
    return new Lift(
        mean,
        mean * lowRatio(observed, relativeVariance),
        mean * highRatio(observed, relativeVariance));
  }

  /** The lower end only. */
  static double low(long observed, double expected, double relativeVariance) {
    return mean(observed, expected) * lowRatio(observed, relativeVariance);
  }

  /** Approximates the lower end. */
  static double approximateLow(long observed, double expected, double relativeVariance) {
    return isApproximable(relativeVariance)
        ? mean(observed, expected) * approximateRatio(observed, relativeVariance, -NORMAL_QUANTILE)
        : low(observed, expected, relativeVariance);
  }

  private static double mean(long observed, double expected) {
    return (observed + PRIOR) / (expected + PRIOR);
  }

  private static double lowRatio(long observed, double relativeVariance) {
    var ratio = ratio(observed, relativeVariance);
    if (!isApproximable(relativeVariance)) {
      return ratio.inverseCumulativeProbability(TAIL);
    }
    return root(
        approximateRatio(observed, relativeVariance, -NORMAL_QUANTILE),
        x -> ratio.cumulativeProbability(x) - TAIL,
        ratio::density);
  }

  private static double highRatio(long observed, double relativeVariance) {
    var ratio = ratio(observed, relativeVariance);
    if (!isApproximable(relativeVariance)) {
      return ratio.inverseSurvivalProbability(TAIL);
    }
    return root(
        approximateRatio(observed, relativeVariance, NORMAL_QUANTILE),
        x -> TAIL - ratio.survivalProbability(x),
        ratio::density);
  }

  private static FDistribution ratio(long observed, double relativeVariance) {
    return FDistribution.of(2 * (observed + PRIOR), 2 / relativeVariance);
  }

  private static boolean isApproximable(double relativeVariance) {
    return 2 / relativeVariance >= FEWEST_DEGREES;
  }

  /**
   * Approximates a quantile of the F distribution by one of the normal distribution, since the cube
   * roots of both parts of the ratio are nearly normal (Paulson 1942, "An approximate normalization
   * of the analysis of variance distribution", with Fieller's ratio).
   */
  private static double approximateRatio(
      long observed, double relativeVariance, double normalQuantile) {
    double above = 1 / (9 * (observed + PRIOR));
    double below = relativeVariance / 9;
    double square = normalQuantile * normalQuantile;
    double root = Math.sqrt((1 - above) * (1 - above) * below
        + above * (1 - below) * (1 - below)
        - above * below * square);
    double cubeRoot = ((1 - above) * (1 - below) + normalQuantile * root)
        / ((1 - below) * (1 - below) - below * square);
    return cubeRoot * cubeRoot * cubeRoot;
  }

  /**
   * The root of a function by Newton's method, which from such an approximation takes three steps,
   * where a search between bounds takes a dozen.
   */
  private static double root(
      double start, DoubleUnaryOperator function, DoubleUnaryOperator derivative) {
    double x = start;
    double step;
    int steps = 0;
    do {
      if (steps == MOST_STEPS) {
        throw new ArithmeticException("no root near " + start);
      }
      step = function.applyAsDouble(x) / derivative.applyAsDouble(x);
      x -= step;
      steps++;
    } while (Math.abs(step) > LAST_STEP * x);
    return x;
  }
}
