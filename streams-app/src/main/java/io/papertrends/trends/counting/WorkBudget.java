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

  /** Whether papers arrive, which decides how long a punctuation may take. */
  enum Input {
    /** Papers arrive: half of the time between two punctuations. */
    BUSY(Duration.ofMillis(50)),

    /** No paper has arrived for a while. */
    QUIET(Duration.ofMillis(400)),

    /** No paper will arrive. Longer, because a thread waits up to 100 ms between punctuations. */
    ENDED(Duration.ofSeconds(2));

    private final long nanos;

    Input(Duration budget) {
      nanos = budget.toNanos();
    }
  }

  private final LongSupplier clock;
  private long start;
  private long length;

  /** A budget measured by this clock, in nanoseconds. */
  WorkBudget(LongSupplier clock) {
    this.clock = clock;
  }

  /** Starts a new budget, which is longer if no papers arrive. */
  void begin(Input input) {
    start = clock.getAsLong();
    length = input.nanos;
  }

  /** Whether at least this fraction of the budget is left, from 0 to 1. */
  boolean isLeft(double part) {
    return clock.getAsLong() - start < (1 - part) * length;
  }
}
