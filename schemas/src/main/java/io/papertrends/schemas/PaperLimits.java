// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Limits of valid papers. Producers reject papers beyond them, and so does the application, because
 * other programs may write papers too: a paper of the year 9999 would close all days until then,
 * one of the year 2 would create windows for every day since, and a text without limit fits into no
 * record.
 */
public final class PaperLimits {

  /** Longer than any real title, in UTF-16 code units. */
  public static final int LONGEST_TITLE = 2_000;

  /** Longer than any real abstract, in UTF-16 code units. */
  public static final int LONGEST_ABSTRACT = 100_000;

  /** Earlier than almost all papers in digital collections. */
  public static final LocalDate EARLIEST_DAY = LocalDate.of(1900, 1, 1);

  /** Time zones are up to 14 hours ahead of UTC, and clocks differ. */
  private static final int DAYS_AHEAD = 1;

  private PaperLimits() {}

  /** The problem with a title; empty if it is valid. */
  public static Optional<String> problemOfTitle(String title) {
    return tooLong("title", title, LONGEST_TITLE);
  }

  /** The problem with an abstract; empty if it is valid. */
  public static Optional<String> problemOfAbstract(String text) {
    return tooLong("abstract", text, LONGEST_ABSTRACT);
  }

  /** The problem with a day of publication; empty if it is valid today. */
  public static Optional<String> problemOfDay(LocalDate published, LocalDate today) {
    if (published.isAfter(today.plusDays(DAYS_AHEAD))) {
      return Optional.of("published in the future: " + published + ", today is " + today);
    }
    return published.isBefore(EARLIEST_DAY)
        ? Optional.of("published too early: " + published + ", the limit is " + EARLIEST_DAY)
        : Optional.empty();
  }

  private static Optional<String> tooLong(String what, String text, int limit) {
    return text.length() <= limit
        ? Optional.empty()
        : Optional.of(what + " too long: " + text.length() + " characters, the limit is " + limit);
  }
}
