// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * The rule by which publishing waits for the application: as long as it has more than so many
 * records to process, so that new papers, which come after these in the Kafka topic, do not wait
 * long. An application that processes nothing is not waited for.
 */
final class LagLimit {

  private final long limit;
  private final Duration patience;
  private long least;
  private Duration leastSince;
  private boolean isStuck;

  /**
   * For one run.
   *
   * @param limit the most records that the application may have to process
   * @param patience how long it may process nothing before it is not waited for any more
   */
  LagLimit(long limit, Duration patience) {
    this.limit = limit;
    this.patience = patience;
  }

  /** Begins to wait, at some time of a clock that only goes on. */
  void begin(Duration now) {
    least = Long.MAX_VALUE;
    leastSince = now;
  }

  /**
   * Whether to wait and to look again.
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
    isStuck = isStuck || now.minus(leastSince).compareTo(patience) >= 0;
    return !isStuck;
  }

  /** Whether the application was given up on, until it has caught up. */
  boolean isStuck() {
    return isStuck;
  }
}
