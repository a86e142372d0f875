// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.trends.aggregation.Window;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The closed windows to correct, because papers of their days were added, changed or withdrawn
 * later. The changed subjects are stored until all windows of a day are corrected; after a restart,
 * some windows may be corrected twice. Days are counted from 1970-01-01.
 */
final class PendingCorrections {

  /** Name of the store. */
  static final String STORE = "pending-corrections";

  /** Number of days that are processed together, because neighbouring days share windows. */
  private static final int DAYS_AT_ONCE = 400;

  /** Represents all subjects: their shares change with the number of papers. */
  private static final String ALL = "";

  private final KeyValueStore<String, Integer> store;
  private final TreeMap<Integer, Pending> batch = new TreeMap<>();
  private final TreeSet<Window> windows = new TreeSet<>();
  private final Set<Integer> changedAgain = new HashSet<>();

  private static final class Pending {
    private final ChangedSubjects subjects = new ChangedSubjects();
    private int lastEnd = Integer.MIN_VALUE;
  }

  /**
   * A window to correct.
   *
   * @param window the window
   * @param changed subjects whose counts have changed
   */
  record Correction(Window window, ChangedSubjects changed) {}

  PendingCorrections(KeyValueStore<String, Integer> store) {
    this.store = store;
  }

  boolean isEmpty() {
    return store.approximateNumEntries() == 0;
  }

  /**
   * The number of papers of a closed day has changed; affects its windows up to the last closed
   * day.
   */
  void add(int day, int lastClosed) {
    changedAgain.add(day);
    store.put(key(day, ALL), lastClosed);
  }

  /**
   * The subjects of papers of a closed day have changed; affects its windows up to the last closed
   * day.
   */
  void add(int day, int lastClosed, Collection<String> subjects) {
    changedAgain.add(day);
    subjects.forEach(subject -> store.put(key(day, subject), lastClosed));
  }

  /**
   * The next window to correct; the caller confirms it by {@link #done}. Empty if there is none.
   */
  Optional<Correction> next() {
    if (windows.isEmpty() && !isEmpty()) {
      begin();
    }
    if (windows.isEmpty()) {
      return Optional.empty();
    }
    var window = windows.first();
    var changed = new ChangedSubjects();
    batch.subMap(window.first(), true, window.last(), true).values().stream()
        .filter(it -> window.last() <= it.lastEnd)
        .forEach(it -> changed.add(it.subjects));
    return Optional.of(new Correction(window, changed));
  }

  /**
   * The last day up to the limit of the windows that are corrected after the next one, without a
   * gap in which no papers are needed.
   */
  int lastInReach(int limit) {
    int last = windows.first().last();
    for (var window : windows) {
      if (window.last() > limit || window.last() - last > Window.LONGEST) {
        break;
      }
      last = window.last();
    }
    return last;
  }

  private void begin() {
    changedAgain.clear();
    try (var all = store.all()) {
      while (all.hasNext()) {
        var next = all.next();
        int day =
            (int) LocalDate.parse(next.key.substring(0, next.key.indexOf('|'))).toEpochDay();
        if (!batch.containsKey(day) && batch.size() == DAYS_AT_ONCE) {
          break;
        }
        var pending = batch.computeIfAbsent(day, it -> new Pending());
        var subject = next.key.substring(next.key.indexOf('|') + 1);
        pending.lastEnd = Math.max(pending.lastEnd, next.value);
        if (subject.equals(ALL)) {
          pending.subjects.addAll();
        } else {
          pending.subjects.add(Set.of(subject));
        }
      }
    }
    batch.forEach(
        (day, pending) -> Window.containing(day, day, pending.lastEnd).forEach(windows::add));
  }

  /** Confirms that the window is corrected. */
  void done(Window window) {
    windows.remove(window);
    if (windows.isEmpty()) {
      batch.keySet().stream().filter(day -> !changedAgain.contains(day)).forEach(this::forget);
      batch.clear();
    }
  }

  private void forget(int day) {
    var keys = new HashSet<String>();
    try (var ofDay = store.range(key(day, ALL), key(day, "\uffff"))) {
      ofDay.forEachRemaining(it -> keys.add(it.key));
    }
    keys.forEach(store::delete);
  }

  private static String key(int day, String subject) {
    return LocalDate.ofEpochDay(day) + "|" + subject;
  }
}
