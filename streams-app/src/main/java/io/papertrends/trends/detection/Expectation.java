// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

/**
 * Observed and expected papers of a window.
 *
 * @param observed papers
 * @param expected papers to be expected, positive
 * @param relativeVariance relative variance of the expected number, positive
 */
public record Expectation(long observed, double expected, double relativeVariance) {

  /** Papers relative to expected papers. */
  public Lift lift() {
    return Lift.of(observed, expected, relativeVariance);
  }

  /** Whether there are more than so many times as many as expected. */
  boolean isAbove(double times) {
    return observed > times * expected;
  }

  /**
   * The lower end of the lift's interval; the same number as in {@link #lift}, computed in half the
   * time.
   */
  public double liftLow() {
    return Lift.low(observed, expected, relativeVariance);
  }

  /**
   * An approximation of {@link #liftLow} with a relative error of at most
   * {@value Lift#APPROXIMATION_ERROR}, in a hundredth of the time.
   */
  public double approximateLiftLow() {
    return Lift.approximateLow(observed, expected, relativeVariance);
  }
}
