// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * When publishing waits for the application: as long as its consumer lag is above a limit, so that
 * new papers, which follow in the same Kafka topic, do not wait long. If the application processes
 * nothing, publishing goes on.
 */
final class LagLimit {

  private final long limit;
  private final Duration stuckAfter;
  private long least;
  private Duration leastSince;
  private boolean isStuck;

  /**
   * A limit for one run.
   *
   * @param limit the most records that the application may have to process
   * @param stuckAfter time without progress after which the application is no longer waited for
   */
  LagLimit(long limit, Duration stuckAfter) {
    this.limit = limit;
    this.stuckAfter = stuckAfter;
  }

  /** Starts to wait, at this time of a monotonic clock. */
  void begin(Duration now) {
    least = Long.MAX_VALUE;
    leastSince = now;
  }

  /**
   * Whether to wait and to check the lag again.
   *
   * @param lag records to be processed; empty if there is no application
   */
  boolean isToWait(OptionalLong lag, Duration now) {
    if (lag.isEmpty() || lag.getAsLong() <= limit) {
      isStuck = false;
      return false;
    }
    if (lag.getAsLong() < least) {
      least = lag.getAsLong();
      leastSince = now;
    }
    isStuck = isStuck || now.minus(leastSince).compareTo(stuckAfter) >= 0;
    return !isStuck;
  }

  /** Whether the application has made no progress for too long, until it has caught up. */
  boolean isStuck() {
    return isStuck;
  }
}
