// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import java.time.LocalDate;

/**
 * Keys of papers in stores, by day and id, so that the papers of a day are adjacent and days are in
 * order. Days are counted from 1970-01-01.
 */
public final class DayKey {

  private static final char SEPARATOR = '/';

  /** The character after the separator. */
  private static final char AFTER_SEPARATOR = SEPARATOR + 1;

  private DayKey() {}

  /** The key of a paper; with an empty id, a key before all papers of the day. */
  public static String of(int day, String id) {
    return LocalDate.ofEpochDay(day).toString() + SEPARATOR + id;
  }

  /** A key after all papers of the day and before those of the next day. */
  public static String endOf(int day) {
    return LocalDate.ofEpochDay(day).toString() + AFTER_SEPARATOR;
  }

  /** The day of a key. */
  public static int day(String key) {
    return (int) LocalDate.parse(key.substring(0, key.indexOf(SEPARATOR))).toEpochDay();
  }

  /** The paper's id of a key. */
  public static String id(String key) {
    return key.substring(key.indexOf(SEPARATOR) + 1);
  }
}
