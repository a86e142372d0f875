// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.papertrends.schemas.DayZone;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How sources are followed.
 *
 * @param since first day of a source without a position; empty for the days that are read again at
 *     each poll
 * @param every from the end of a poll to the start of the next
 * @param retryPolicy for services that fail
 * @param zone in which the current day is read
 */
public record FollowSettings(
    Optional<LocalDate> since, Duration every, RetryPolicy retryPolicy, DayZone zone) {

  /** Checks that there is a pause. */
  public FollowSettings {
    if (every.isNegative() || every.isZero()) {
      throw new IllegalArgumentException("--every must be positive, was " + every);
    }
  }
}
