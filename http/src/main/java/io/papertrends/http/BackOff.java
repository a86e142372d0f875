// SPDX-License-Identifier: Apache-2.0
package io.papertrends.http;

import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.util.Optional;

/**
 * Pauses between attempts: exponential back-off with 50 % jitter, so that clients that failed at
 * the same time do not all repeat at the same time. If the server asks for a longer pause, that one
 * applies.
 *
 * @param firstPause mean pause after the first attempt
 * @param longestPause upper bound of the mean, unless the server asks for more
 */
public record BackOff(Duration firstPause, Duration longestPause) {

  private static final double MULTIPLIER = 2;
  private static final double JITTER = 0.5;

  /**
   * The pause after a failed attempt.
   *
   * @param attempt number of the attempt, from 1
   * @param retryAfter what the server asks for; empty if it does not
   */
  public Duration pause(int attempt, Optional<Duration> retryAfter) {
    var pauses =
        IntervalFunction.ofExponentialRandomBackoff(firstPause, MULTIPLIER, JITTER, longestPause);
    var own = Duration.ofMillis(pauses.apply(attempt));
    return retryAfter.filter(it -> it.compareTo(own) > 0).orElse(own);
  }
}
