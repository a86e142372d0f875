// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a punctuator may work before it returns to its thread, which has other tasks and must
 * commit. Remaining work is done at the next punctuation. The budget only affects when results are
 * emitted, not the results.
 */
final class WorkBudget {

  /** Budget while papers arrive: half of the time between two punctuations. */
  private static final Duration BUSY = Duration.ofMillis(50);

  private static final Duration QUIET = Duration.ofMillis(400);

  private final LongSupplier clock;
  private long start;
  private long length;

  /** A budget measured by this clock, in nanoseconds. */
  WorkBudget(LongSupplier clock) {
    this.clock = clock;
  }

  /**
   * Starts a new budget, which is longer if {@code isQuiet}, that is, if no input has arrived for a
   * while.
   */
  void begin(boolean isQuiet) {
    start = clock.getAsLong();
    length = (isQuiet ? QUIET : BUSY).toNanos();
  }

  /** Whether at least this fraction of the budget is left, from 0 to 1. */
  boolean isLeft(double part) {
    return clock.getAsLong() - start < (1 - part) * length;
  }
}
