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

  /** How much other work waits, which decides how long a punctuation may take. */
  enum Load {
    /** Papers arrive: half of the time between two punctuations. */
    BUSY(Duration.ofMillis(50)),

    /** No paper has arrived for a while. */
    QUIET(Duration.ofMillis(400)),

    /**
     * No paper will arrive. After each punctuation a thread waits up to 100 ms for records, a fifth
     * of its time if punctuations were shorter.
     */
    ENDED(Duration.ofSeconds(2));

    private final long nanos;

    Load(Duration budget) {
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

  /** Starts a new budget, which is longer the less other work waits. */
  void begin(Load load) {
    start = clock.getAsLong();
    length = load.nanos;
  }

  /** Whether at least this fraction of the budget is left, from 0 to 1. */
  boolean isLeft(double part) {
    return clock.getAsLong() - start < (1 - part) * length;
  }
}
