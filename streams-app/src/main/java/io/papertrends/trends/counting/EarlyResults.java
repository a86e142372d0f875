// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.trends.aggregation.Window;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Windows of open days whose results have changed. Windows of the latest days are emitted first and
 * repeatedly; those of older open days only if there is no other work, because they will soon be
 * final. This state is not stored: after a restart all open windows are emitted once more. Days are
 * counted from 1970-01-01.
 */
final class EarlyResults {

  private final int recentDays;
  private final TreeMap<Integer, ChangedSubjects> changes = new TreeMap<>();
  private final TreeMap<Window, ChangedSubjects> recent = new TreeMap<>();
  private final TreeMap<Window, ChangedSubjects> older = new TreeMap<>();
  private final TreeMap<Window, Map<String, Long>> emitted = new TreeMap<>();
  private int firstOpen;
  private int latest;

  /** For windows that end before this day it is known which ones were never emitted. */
  private int olderKnownTo;

  /**
   * Early results for this number of latest days.
   *
   * @param recentDays 0 for no early results; then nothing is stored, because all days of a replay
   *     are open until its end
   */
  EarlyResults(int recentDays) {
    this.recentDays = recentDays;
    this.latest = -1;
  }

  /**
   * A window with changes to emit.
   *
   * @param window the window
   * @param changed subjects whose counts have changed
   */
  record Early(Window window, ChangedSubjects changed) {}

  /** Counts of these subjects have changed on an open day. */
  void changed(int day, Collection<String> subjects) {
    if (recentDays > 0) {
      changes.computeIfAbsent(day, it -> new ChangedSubjects()).add(subjects);
    }
  }

  /** Sets the range of open days, both inclusive, without final windows. */
  void openDays(int first, int last) {
    olderKnownTo = first < firstOpen ? first : Math.max(first, olderKnownTo);
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

  /** Starts a round, in which the changes so far are emitted. */
  void beginRound() {
    int firstRecent = firstRecent();
    for (; olderKnownTo < firstRecent; olderKnownTo++) {
      Window.endingOn(olderKnownTo).forEach(this::expectIfNew);
    }
    for (int day = firstRecent; day <= latest; day++) {
      Window.endingOn(day).forEach(this::expectIfNew);
    }
    changes.forEach((day, changed) ->
        Window.containing(day, firstOpen, latest).forEach(it -> expect(it, changed)));
    changes.clear();
  }

  private void expectIfNew(Window window) {
    if (!emitted.containsKey(window)) {
      expect(window, new ChangedSubjects().addAll());
    }
  }

  private void expect(Window window, ChangedSubjects changed) {
    var expected = window.last() < firstRecent() ? older : recent;
    expected.computeIfAbsent(window, it -> new ChangedSubjects()).add(changed);
  }

  /** Whether all changes of the latest days have been emitted. */
  boolean isUpToDate() {
    return recent.isEmpty() && changes.isEmpty() && isEverythingKnown();
  }

  private boolean isEverythingKnown() {
    return latest < firstOpen || emitted.containsKey(new Window(Window.LONGEST, latest));
  }

  /**
   * The next window of the latest days that changed before the round began; empty if there is none
   * or it is not ready.
   */
  Optional<Early> nextRecent(Predicate<Window> isReady) {
    return next(recent, isReady);
  }

  /** The last of the other open windows with changes; empty if there is none. */
  Optional<Window> lastOlder() {
    return older.isEmpty() ? Optional.empty() : Optional.of(older.lastKey());
  }

  /** The next other open window with changes; empty if there is none or it is not ready. */
  Optional<Early> nextOlder(Predicate<Window> isReady) {
    return next(older, isReady);
  }

  private static Optional<Early> next(
      NavigableMap<Window, ChangedSubjects> expected, Predicate<Window> isReady) {
    if (expected.isEmpty() || !isReady.test(expected.firstKey())) {
      return Optional.empty();
    }
    var next = expected.pollFirstEntry();
    return Optional.of(new Early(next.getKey(), next.getValue()));
  }

  /**
   * Records that the window was emitted; returns the fingerprints of its boards by key, which the
   * caller updates.
   */
  Map<String, Long> emitted(Window window) {
    return emitted.computeIfAbsent(window, it -> new HashMap<>());
  }
}
