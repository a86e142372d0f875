// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How sources are followed.
 *
 * @param since the first day to be read of a source that never was; empty for the days that are
 *     read again at each turn
 * @param every from the end of a turn to the beginning of the next
 * @param patience with services that fail
 */
public record FollowSettings(Optional<LocalDate> since, Duration every, Patience patience) {

  /** Checks that there is a pause. */
  public FollowSettings {
    if (every.isNegative() || every.isZero()) {
      throw new IllegalArgumentException("--every must be positive, was " + every);
    }
  }
}
