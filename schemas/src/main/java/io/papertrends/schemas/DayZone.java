// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time zone in which days begin: UTC, or the one that the environment variable
 * {@value #VARIABLE} names. It makes a day of a moment; where a source gives a day, it stays that
 * day. One for the whole process, and to be the same in all processes that work together.
 */
public final class DayZone {

  /** Names the zone, such as {@code America/New_York} or {@code +09:00}. */
  public static final String VARIABLE = "PAPERTRENDS_ZONE";

  private DayZone() {}

  /**
   * The zone.
   *
   * @throws IllegalArgumentException if the variable names none
   */
  public static ZoneId get() {
    return named(System.getenv(VARIABLE));
  }

  /** The day of a moment. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, get());
  }

  /** The day that it is now. */
  public static LocalDate today() {
    return LocalDate.now(get());
  }

  static ZoneId named(String name) {
    try {
      return name == null || name.isBlank() ? ZoneId.of("UTC") : ZoneId.of(name.strip());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          VARIABLE + " is \"" + name + "\", which is no time zone; try one like America/New_York",
          e);
    }
  }
}
