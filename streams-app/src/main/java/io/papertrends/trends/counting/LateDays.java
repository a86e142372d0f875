// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import java.util.Objects;
import java.util.TreeSet;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The days that changed after they were closed, and the windows that are to be told again because
 * of them. The days are kept in a store until all of their windows are told; a restart in between
 * tells some of them twice. Days are counted from 1970-01-01.
 */
final class LateDays {

  /** Name of the store. */
  static final String STORE = "late-days";

  /** The day's pane was there before it was late, or was not. */
  private static final int KNOWN_PANE = 0;

  private static final int NEW_PANE = 1;

  /**
   * Days that are dealt with together: ten years, since they share most of the windows that look
   * back on them, and another vocabulary may change all days there are.
   */
  private static final int DAYS_AT_ONCE = 3660;

  private final KeyValueStore<Integer, Integer> store;
  private final TreeSet<Integer> days = new TreeSet<>();
  private final TreeSet<Window> windows = new TreeSet<>();

  LateDays(KeyValueStore<Integer, Integer> store) {
    this.store = store;
  }

  boolean isEmpty() {
    return store.approximateNumEntries() == 0;
  }

  /** The pane of a closed day will change; it is new if the day had none before. */
  void expectChange(int day, boolean isNew) {
    if (isNew || store.get(day) == null) {
      store.put(day, isNew ? NEW_PANE : KNOWN_PANE);
    }
    // What was told of it meanwhile must be told once more.
    days.remove(day);
  }

  /** Whether the day had no pane before it was late. */
  boolean isNew(int day) {
    return Objects.equals(store.get(day), NEW_PANE);
  }

  /** Whether one of the days that are being dealt with is in the window. */
  boolean areIn(Window window) {
    var day = days.ceiling(window.first());
    return day != null && day <= window.last();
  }

  /** The next window to tell again, of those up to the last closed day; null if there is none. */
  Window next(int lastClosed) {
    if (windows.isEmpty() && days.isEmpty()) {
      try (var all = store.all()) {
        while (all.hasNext() && days.size() < DAYS_AT_ONCE) {
          days.add(all.next().key);
        }
      }
      days.forEach(day -> Window.lookingBackOn(day, lastClosed).forEach(windows::add));
    }
    return windows.pollFirst();
  }

  /** The windows of these days are told; returns whether no other day is late. */
  boolean finish() {
    days.forEach(store::delete);
    days.clear();
    return isEmpty();
  }

  /** Whether windows are left to be told. */
  boolean hasNext() {
    return !windows.isEmpty();
  }
}
