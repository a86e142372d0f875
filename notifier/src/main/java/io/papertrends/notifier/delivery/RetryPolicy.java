// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.github.resilience4j.core.IntervalFunction;
import io.papertrends.notifier.transport.Outcome;
import java.time.Duration;

/**
 * Pauses between attempts: exponential back-off with 50 % jitter. A longer pause that the receiver
 * asks for takes precedence.
 *
 * @param firstPause mean pause after the first attempt
 * @param longestPause upper bound, unless the receiver asks for more
 */
record RetryPolicy(Duration firstPause, Duration longestPause) {

  /** From one second to five minutes. */
  static final RetryPolicy DEFAULT = new RetryPolicy(Duration.ofSeconds(1), Duration.ofMinutes(5));

  private static final double MULTIPLIER = 2;
  private static final double JITTER = 0.5;

  /**
   * The pause after a failed attempt.
   *
   * @param attempt number of the attempt, from 1
   */
  Duration pause(int attempt, Outcome.RetryLater failure) {
    var pauses =
        IntervalFunction.ofExponentialRandomBackoff(firstPause, MULTIPLIER, JITTER, longestPause);
    var own = Duration.ofMillis(pauses.apply(attempt));
    return failure.retryAfter().filter(it -> it.compareTo(own) > 0).orElse(own);
  }
}
