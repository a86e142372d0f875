// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import java.util.function.DoubleUnaryOperator;

/**
 * Sums of the negative-binomial distribution, term by term. No gamma or beta function is needed,
 * since each term follows from the one before.
 */
final class NegativeBinomial {

  private static final double NEGLIGIBLE = 1e-18;

  private NegativeBinomial() {}

  /** Probability of at least so many, where the variance is {@code mean + mean * mean / size}. */
  static double atLeast(long count, double size, double mean) {
    return count > mean ? above(count, size, mean) : 1 - below(count, size, mean);
  }

  private static double below(long count, double size, double mean) {
    double log = -size * Math.log1p(mean / size);
    double sum = 0;
    for (long i = 0; i < count; i++) {
      sum += Math.exp(log);
      log += logOfNext(i, size, mean);
    }
    return sum;
  }

  private static double above(long count, double size, double mean) {
    double term = Math.exp(logTerm(count, size, mean));
    double sum = 0;
    for (long i = count; term > NEGLIGIBLE * sum; i++) {
      sum += term;
      term *= (i + size) / (i + 1) * mean / (size + mean);
    }
    return sum;
  }

  private static double logTerm(long count, double size, double mean) {
    double log = -size * Math.log1p(mean / size);
    for (long i = 0; i < count; i++) {
      log += logOfNext(i, size, mean);
    }
    return log;
  }

  private static double logOfNext(long i, double size, double mean) {
    return Math.log((i + size) / (i + 1) * mean / (size + mean));
  }

  /** The mean with which at least so many have this probability, by bisection. */
  static double meanOf(double probability, long count, double size) {
    DoubleUnaryOperator atLeast = mean -> atLeast(count, size, mean);
    double low = 0;
    double high = count;
    while (atLeast.applyAsDouble(high) < probability) {
      low = high;
      high *= 2;
    }
    while (high - low > 1e-10 * high) {
      double middle = (low + high) / 2;
      if (atLeast.applyAsDouble(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
