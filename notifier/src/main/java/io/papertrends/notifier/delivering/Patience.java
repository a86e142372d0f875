// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import io.github.resilience4j.core.IntervalFunction;
import io.papertrends.notifier.sending.Outcome;
import java.time.Duration;

/**
 * How long is waited before something is sent again. Pauses double, give or take a half by chance;
 * a receiver that says when it wants to be asked again is not asked before.
 *
 * @param firstPause after the first attempt, on average
 * @param longestPause between two attempts, unless the receiver asks for more
 */
record Patience(Duration firstPause, Duration longestPause) {

  /** From a second to five minutes. */
  static final Patience DEFAULT = new Patience(Duration.ofSeconds(1), Duration.ofMinutes(5));

  private static final double DOUBLE = 2;
  private static final double HALF = 0.5;

  /**
   * The pause after an attempt.
   *
   * @param attempt its number, from 1
   */
  Duration pause(int attempt, Outcome.Later later) {
    var pauses =
        IntervalFunction.ofExponentialRandomBackoff(firstPause, DOUBLE, HALF, longestPause);
    var own = Duration.ofMillis(pauses.apply(attempt));
    return later.after().filter(it -> it.compareTo(own) > 0).orElse(own);
  }
}
