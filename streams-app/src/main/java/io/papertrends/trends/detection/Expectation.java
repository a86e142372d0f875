// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

/**
 * Papers that there are, and papers that there should be.
 *
 * @param observed papers
 * @param expected papers to be expected, positive
 * @param relativeVariance relative variance of the expected number, positive
 */
public record Expectation(long observed, double expected, double relativeVariance) {

  /** How many times as many as expected. */
  public Lift lift() {
    return Lift.of(observed, expected, relativeVariance);
  }

  /** The lower end of the lift's interval, the same number for half of the work. */
  public double liftLow() {
    return Lift.low(observed, expected, relativeVariance);
  }

  /**
   * That number to within a part of {@value Lift#APPROXIMATION_ERROR}, for a hundredth of the work.
   */
  public double approximateLiftLow() {
    return Lift.approximateLow(observed, expected, relativeVariance);
  }
}
