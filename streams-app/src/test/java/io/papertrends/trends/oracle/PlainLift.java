// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many times as many papers as expected, and the ends of its central 90 % interval.
 *
 * <p>The interval is that of an F distribution with {@code 2 * (observed + 1)} and {@code 2 /
 * relativeVariance} degrees of freedom. Its value is at most {@code x} as often as a
 * negative-binomial number of mean {@code x * (observed + 1)} and size {@code 1 / relativeVariance}
 * is at least {@code observed + 1}, whose sums are plain.
 */
record PlainLift(double mean, double low, double high) {

  private record Quantile(double probability, long observed, double relativeVariance) {

    double value() {
      return NegativeBinomial.meanOf(probability, observed + 1, 1 / relativeVariance)
          / (observed + 1);
    }
  }

  /** Only those that were asked for, since the same numbers come again and again. */
  private static final Map<Quantile, Double> KNOWN = new ConcurrentHashMap<>();

  static PlainLift of(long observed, double expected, double relativeVariance) {
    double mean = (observed + 1) / (expected + 1);
    return new PlainLift(
        mean,
        mean * quantile(0.05, observed, relativeVariance),
        mean * quantile(0.95, observed, relativeVariance));
  }

  private static double quantile(double probability, long observed, double relativeVariance) {
    return KNOWN.computeIfAbsent(
        new Quantile(probability, observed, relativeVariance), Quantile::value);
  }
}
