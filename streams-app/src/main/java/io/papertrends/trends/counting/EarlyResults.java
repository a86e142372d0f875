// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.trends.aggregation.Window;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which windows of open days have something new. The latest days come first, and again and again;
 * those of days that have been open for longer are of interest only when nothing else is to be
 * done, since they will soon be final. Nothing of this is stored: after a restart all open windows
 * are emitted once more. Days are counted from 1970-01-01.
 */
final class EarlyResults {

  private final int recentDays;
  private final TreeMap<Integer, ChangedSubjects> changes = new TreeMap<>();
  private final TreeMap<Integer, ChangedSubjects> olderChanges = new TreeMap<>();
  private final TreeMap<Window, ChangedSubjects> recent = new TreeMap<>();
  private final TreeMap<Window, ChangedSubjects> older = new TreeMap<>();
  private final TreeMap<Window, Map<String, Long>> emitted = new TreeMap<>();
  private int firstOpen;
  private int latest;
  private boolean isOlderNew;

  /**
   * With so many latest days.
   *
   * @param recentDays at least 1
   */
  EarlyResults(int recentDays) {
    this.recentDays = recentDays;
    openDays(0, -1);
  }

  /**
   * A window with something new.
   *
   * @param window the window
   * @param changed subjects whose counts have changed
   */
  record Early(Window window, ChangedSubjects changed) {}

  /** Papers of an open day were added, changed or removed, so that these subjects changed. */
  void changed(int day, Collection<String> subjects) {
    changes.computeIfAbsent(day, it -> new ChangedSubjects()).add(subjects);
  }

  /** These days are open, both inclusive. */
  void openDays(int first, int last) {
    isOlderNew |= latest != last;
    firstOpen = first;
    latest = last;
    var firstWindow = new Window(0, first);
    emitted.headMap(firstWindow).clear();
    recent.headMap(firstWindow).clear();
    older.headMap(firstWindow).clear();
  }

  private int firstRecent() {
    return Math.max(firstOpen, latest - recentDays + 1);
  }

  /** From now on what has changed until now is to be emitted. */
  void beginRound() {
    expect(firstRecent(), latest, changes, recent);
    changes.forEach((day, changed) ->
        olderChanges.computeIfAbsent(day, it -> new ChangedSubjects()).add(changed));
    changes.clear();
  }

  /** The windows that end on these days and have changed are to be emitted. */
  private void expect(
      int first,
      int last,
      NavigableMap<Integer, ChangedSubjects> changedOn,
      NavigableMap<Window, ChangedSubjects> expected) {
    for (int day = first; day <= last; day++) {
      Window.endingOn(day).forEach(window -> {
        var changed = changedIn(window, changedOn);
        if (!changed.isEmpty()) {
          expected.computeIfAbsent(window, it -> new ChangedSubjects()).add(changed);
        }
      });
    }
  }

  private ChangedSubjects changedIn(Window window, NavigableMap<Integer, ChangedSubjects> of) {
    var changed = new ChangedSubjects();
    if (!emitted.containsKey(window)) {
      return changed.addAll();
    }
    of.subMap(window.first(), true, window.last(), true).values().forEach(changed::add);
    return changed;
  }

  /** Whether everything that changed on the latest days has been emitted. */
  boolean isUpToDate() {
    return recent.isEmpty() && changes.isEmpty() && isEverythingKnown();
  }

  private boolean isEverythingKnown() {
    return latest < firstOpen || emitted.containsKey(new Window(Window.LONGEST, latest));
  }

  /** The next of the latest windows, of those that changed before the round began. */
  Optional<Early> nextRecent() {
    return next(recent);
  }

  /** The next of the other open windows. */
  Optional<Early> nextOlder() {
    if (older.isEmpty() && (isOlderNew || !olderChanges.isEmpty())) {
      expect(firstOpen, firstRecent() - 1, olderChanges, older);
      olderChanges.clear();
      isOlderNew = false;
    }
    return next(older);
  }

  private static Optional<Early> next(NavigableMap<Window, ChangedSubjects> expected) {
    var next = expected.pollFirstEntry();
    return next == null ? Optional.empty() : Optional.of(new Early(next.getKey(), next.getValue()));
  }

  /**
   * The window was emitted; returns the fingerprints of its boards, by key, to be kept up to date.
   */
  Map<String, Long> emitted(Window window) {
    return emitted.computeIfAbsent(window, it -> new HashMap<>());
  }
}
