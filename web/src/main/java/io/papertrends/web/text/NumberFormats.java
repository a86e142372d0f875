// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures and days as people read them. */
public final class NumberFormats {

  private static final double SMALL_PERCENT = 1;
  private static final double MOST_ODDS = 1e9;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

  private NumberFormats() {}

  /** 1,234. */
  public static String whole(long number) {
    return FixedPoint.grouped(number);
  }

  /** 1,234.5. */
  public static String tenths(double number) {
    return FixedPoint.grouped(number, 1);
  }

  /** A share from 0 to 1 as 12.3 %; below one percent, with two decimals. */
  public static String percent(double share) {
    double percent = 100 * share;
    return FixedPoint.of(percent, percent > 0 && percent < SMALL_PERCENT ? 2 : 1) + " %";
  }

  /** 2.5×. */
  public static String times(double factor) {
    return FixedPoint.of(factor, 1) + "×";
  }

  /** A small probability as 1 in 40,000, with one digit that counts; the smallest as a bound. */
  public static String odds(double p) {
    double times = 1 / Math.max(p, Double.MIN_NORMAL);
    if (times > MOST_ODDS) {
      return "less than 1 in a billion";
    }
    double magnitude = Math.pow(10, Math.floor(Math.log10(Math.max(times, 1))));
    return "1 in " + whole(Math.round(magnitude * Math.round(times / magnitude)));
  }

  /** 31 May 2024. */
  public static String day(LocalDate day) {
    return day.format(DAY);
  }

  /** 1 May 2024 to 31 May 2024; of a single day, that. */
  public static String days(LocalDate first, LocalDate last) {
    return first.equals(last) ? day(first) : day(first) + " to " + day(last);
  }

  /** Friday, 31 May 2024. */
  public static String weekday(LocalDate day) {
    return day.format(WEEKDAY);
  }

  /** 1,234 papers. */
  public static String papers(long number) {
    return whole(number) + (number == 1 ? " paper" : " papers");
  }
}
