// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a paper may be. Producers refuse what is beyond, and so does the application, because a
 * paper may come from elsewhere: one of the year 9999 would close every day until then for all
 * others, one of the year 2 would make a window for every day since, and a text without end fits no
 * record.
 */
public final class PaperLimits {

  /** Longer than any real title, in UTF-16 code units. */
  public static final int LONGEST_TITLE = 2_000;

  /** Longer than any real abstract, in UTF-16 code units. */
  public static final int LONGEST_ABSTRACT = 100_000;

  /** Before all papers in digital collections but a few. */
  public static final LocalDate EARLIEST_DAY = LocalDate.of(1900, 1, 1);

  /** Time zones are up to 14 hours ahead of UTC, and clocks differ. */
  private static final int DAYS_AHEAD = 1;

  private PaperLimits() {}

  /** What is wrong with a title, if anything. */
  public static Optional<String> problemOfTitle(String title) {
    return tooLong("title", title, LONGEST_TITLE);
  }

  /** What is wrong with an abstract, if anything. */
  public static Optional<String> problemOfAbstract(String text) {
    return tooLong("abstract", text, LONGEST_ABSTRACT);
  }

  /** What is wrong with a day of publication as of today, if anything. */
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
