// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures and days as people read them. */
final class Numbers {

  private static final double SMALL_PERCENT = 1;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

  private Numbers() {}

  static String whole(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  static String tenths(double number) {
    return String.format(Locale.ENGLISH, "%,.1f", number);
  }

  static String percent(double share) {
    double percent = 100 * share;
    return String.format(
        Locale.ENGLISH, percent > 0 && percent < SMALL_PERCENT ? "%.2f %%" : "%.1f %%", percent);
  }

  static String times(double factor) {
    return String.format(Locale.ENGLISH, "%.1f×", factor);
  }

  static String probability(double p) {
    return p < 0.0001
        ? String.format(Locale.ENGLISH, "%.0e", p)
        : String.format(Locale.ENGLISH, "%.4f", p);
  }

  static String day(LocalDate day) {
    return day.format(DAY);
  }

  static String weekday(LocalDate day) {
    return day.format(WEEKDAY);
  }

  static String papers(long number) {
    return whole(number) + (number == 1 ? " paper" : " papers");
  }
}
