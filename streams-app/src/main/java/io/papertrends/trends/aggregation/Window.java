// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.trends.detection.DailyCounts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A window of whole days in UTC. There is one of every length for every last day.
 *
 * @param days its length, one of {@link #LENGTHS}
 * @param last its last day, inclusive, in days since 1970-01-01
 */
public record Window(int days, int last) implements Comparable<Window> {

  /** The lengths that are counted, in days. */
  public static final List<Integer> LENGTHS = List.of(1, 7, 28);

  private static final Comparator<Window> BY_LAST_DAY =
      Comparator.comparing(Window::last).thenComparing(Window::days);

  /** The windows that end on this day, shortest first. */
  static Stream<Window> endingOn(int day) {
    return LENGTHS.stream().map(days -> new Window(days, day));
  }

  /** The windows up to one that ends on the last day, as far as they look back on this day. */
  static Stream<Window> lookingBackOn(int day, int lastDay) {
    return IntStream.rangeClosed(day, Math.min(lastDay, day + DailyCounts.KEPT_DAYS))
        .boxed()
        .flatMap(Window::endingOn);
  }

  /** The first day, inclusive, in days since 1970-01-01. */
  public int first() {
    return last - days + 1;
  }

  /** The first day, inclusive. */
  public LocalDate firstDay() {
    return LocalDate.ofEpochDay(first());
  }

  /** The last day, inclusive. */
  public LocalDate lastDay() {
    return LocalDate.ofEpochDay(last);
  }

  /** The window of the same length that ends a day earlier. */
  Window previous() {
    return new Window(days, last - 1);
  }

  /** The key of what is said about a subject in this window: {@code subject|DAYSd|lastDay}. */
  public String keyOf(String subject) {
    return subject + "|" + days + "d|" + lastDay();
  }

  /** By last day, shorter ones first. */
  @Override
  public int compareTo(Window other) {
    return BY_LAST_DAY.compare(this, other);
  }
}
