// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A window of whole days. For each last day there is one window of each length.
 *
 * @param days length in days, one of {@link #LENGTHS}
 * @param last last day, inclusive, in days since 1970-01-01
 */
public record Window(int days, int last) implements Comparable<Window> {

  /** The lengths of windows in days, shortest first. */
  public static final List<Integer> LENGTHS = List.of(1, 7, 28);

  /** The longest length in days. */
  public static final int LONGEST = LENGTHS.get(LENGTHS.size() - 1);

  private static final Comparator<Window> BY_LAST_DAY =
      Comparator.comparing(Window::last).thenComparing(Window::days);

  /** The windows that end on this day, shortest first. */
  public static Stream<Window> endingOn(int day) {
    return LENGTHS.stream().map(days -> new Window(days, day));
  }

  /** The windows that contain this day and end between the two last days, ordered by last day. */
  public static Stream<Window> containing(int day, int firstEnd, int lastEnd) {
    return IntStream.rangeClosed(Math.max(day, firstEnd), Math.min(lastEnd, day + LONGEST - 1))
        .boxed()
        .flatMap(Window::endingOn)
        .filter(window -> window.first() <= day);
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
  public Window previous() {
    return new Window(days, last - 1);
  }

  /** The key of results about a subject in this window: {@code subject|DAYSd|lastDay}. */
  public String keyOf(String subject) {
    return subject + "|" + days + "d|" + lastDay();
  }

  /** By last day, shorter ones first. */
  @Override
  public int compareTo(Window other) {
    return BY_LAST_DAY.compare(this, other);
  }
}
