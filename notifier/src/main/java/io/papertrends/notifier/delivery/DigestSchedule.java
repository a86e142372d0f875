// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Says which day's digest is due.
 *
 * @param at time on the following day, in UTC
 */
record DigestSchedule(LocalTime at) {

  /** The latest day whose digest is due. */
  LocalDate dueAt(Instant now) {
    var time = now.atOffset(ZoneOffset.UTC);
    var yesterday = time.toLocalDate().minusDays(1);
    return time.toLocalTime().isBefore(at) ? yesterday.minusDays(1) : yesterday;
  }

  /** Time until the next digest is due. */
  Duration untilNext(Instant now) {
    var next = dueAt(now).plusDays(2).atTime(at).toInstant(ZoneOffset.UTC);
    return Duration.between(now, next);
  }
}
