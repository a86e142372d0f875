// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * The time zone in which days begin. It converts a moment to a day; where a source gives a day, it
 * stays that day. All processes that work together need the same zone.
 *
 * @param id the zone
 */
public record DayZone(ZoneId id) {

  /** Names the zone, such as {@code America/New_York} or {@code +09:00}. */
  public static final String VARIABLE = "PAPERTRENDS_ZONE";

  /** The zone unless the environment names another one. */
  public static final DayZone UTC = new DayZone(ZoneId.of("UTC"));

  /**
   * The zone that the environment names.
   *
   * @throws IllegalArgumentException if it names none that exists
   */
  public static DayZone in(Map<String, String> environment) {
    var name = environment.getOrDefault(VARIABLE, "").strip();
    try {
      return name.isEmpty() ? UTC : new DayZone(ZoneId.of(name));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          VARIABLE + " is \"" + name + "\", which is no time zone; try one like America/New_York",
          e);
    }
  }

  /** The day of a moment. */
  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, id);
  }

  /** The current day. */
  public LocalDate today(InstantSource clock) {
    return dayOf(clock.instant());
  }
}
