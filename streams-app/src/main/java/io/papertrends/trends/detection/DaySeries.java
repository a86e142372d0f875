// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import com.carrotsearch.hppc.procedures.IntIntProcedure;
import java.util.Arrays;

/**
 * Counts by day, without the days that have none: the days in order, each with the sum up to it, so
 * that a sum over any days is a difference of two.
 */
final class DaySeries {

  /** An empty series; must not be modified. */
  static final DaySeries NONE = new DaySeries();

  private static final int FIRST_ROOM = 4;

  private int[] days = new int[FIRST_ROOM];
  private int[] sums = new int[FIRST_ROOM];
  private int size;

  void add(int day, int count) {
    if (count == 0) {
      return;
    }
    int at = placeOf(day);
    if (at == size || days[at] != day) {
      insert(at, day);
    }
    for (int i = at; i < size; i++) {
      sums[i] += count;
    }
    if (sums[at] == sumBefore(at)) {
      remove(at, at + 1);
    }
  }

  /** The index of the first day that is not before this one. */
  private int placeOf(int day) {
    if (size == 0 || days[size - 1] < day) {
      return size;
    }
    if (day <= days[0]) {
      return 0;
    }
    // No day occurs twice, so the distances from both ends limit the places.
    int from = Math.max(0, size - 1 - (days[size - 1] - day));
    int to = Math.min(size, day - days[0] + 1);
    int found = Arrays.binarySearch(days, from, to, day);
    return found >= 0 ? found : -found - 1;
  }

  private int sumBefore(int place) {
    return place == 0 ? 0 : sums[place - 1];
  }

  private void insert(int at, int day) {
    if (size == days.length) {
      int room = size + Math.max(FIRST_ROOM, size / 2);
      days = Arrays.copyOf(days, room);
      sums = Arrays.copyOf(sums, room);
    }
    System.arraycopy(days, at, days, at + 1, size - at);
    System.arraycopy(sums, at, sums, at + 1, size - at);
    days[at] = day;
    sums[at] = sumBefore(at);
    size++;
  }

  private void remove(int from, int to) {
    System.arraycopy(days, to, days, from, size - to);
    System.arraycopy(sums, to, sums, from, size - to);
    size -= to - from;
  }

  void forgetBefore(int day) {
    int gone = size == 0 || days[0] >= day ? 0 : placeOf(day);
    if (gone == 0) {
      return;
    }
    int sum = sums[gone - 1];
    remove(0, gone);
    for (int i = 0; i < size; i++) {
      sums[i] -= sum;
    }
  }

  /** The sum over some days, both inclusive. */
  int sum(int firstDay, int lastDay) {
    if (size == 0 || lastDay < firstDay || days[size - 1] < firstDay || days[0] > lastDay) {
      return 0;
    }
    return sumBefore(placeOf(lastDay + 1)) - sumBefore(placeOf(firstDay));
  }

  /** The sums of so many weeks that end on this day and before it, the latest first. */
  long[] weeks(int lastDay, int number) {
    long[] weeks = new long[number];
    if (number == 0 || isEmpty()) {
      return weeks;
    }
    int place = placeOf(lastDay + 1);
    for (int week = 0; week < number && place > 0; week++) {
      int first = lastDay - 7 * (week + 1) + 1;
      long sum = sums[place - 1];
      while (place > 0 && days[place - 1] >= first) {
        place--;
      }
      weeks[week] = sum - sumBefore(place);
    }
    return weeks;
  }

  /** Passes each day with its count. */
  void forEach(IntIntProcedure action) {
    for (int place = 0; place < size; place++) {
      action.apply(days[place], sums[place] - sumBefore(place));
    }
  }

  /** The sum over all days. */
  int total() {
    return sumBefore(size);
  }

  boolean isEmpty() {
    return size == 0;
  }

  int firstDay() {
    return size == 0 ? Integer.MAX_VALUE : days[0];
  }

  /** The first day that is not before this one; {@link Integer#MAX_VALUE} if there is none. */
  int firstDayFrom(int day) {
    int place = placeOf(day);
    return place == size ? Integer.MAX_VALUE : days[place];
  }

  int lastDay() {
    return size == 0 ? Integer.MIN_VALUE : days[size - 1];
  }
}
