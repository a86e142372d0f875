// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Converts event time to timestamps of Kafka: a day in UTC is the timestamp of its first
 * millisecond.
 */
public final class EventTime {

  private EventTime() {}

  /**
   * Milliseconds since 1970-01-01T00:00Z at the start of the day; 0 for earlier days, because Kafka
   * accepts no negative timestamps (the event itself has the true day).
   */
  public static long of(LocalDate day) {
    return Math.max(0, day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
  }
}
