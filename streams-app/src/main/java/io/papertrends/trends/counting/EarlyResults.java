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
 * Windows of open days whose results have changed. Windows of the latest days are emitted first and
 * again and again; those of older open days only when there is no other work, because they will
 * soon be final. This state is not stored: after a restart all open windows are emitted once more.
 * Days are counted from 1970-01-01.
 */
final class EarlyResults {

  private final int recentDays;
  private final TreeMap<Integer, ChangedSubjects> changes = new TreeMap<>();
  private final TreeMap<Window, ChangedSubjects> recent = new TreeMap<>();
  private final TreeMap<Window, ChangedSubjects> older = new TreeMap<>();
  private final TreeMap<Window, Map<String, Long>> emitted = new TreeMap<>();
  private int firstOpen;
  private int latest;

  /** Of windows that end before this day it is known which ones were never emitted. */
  private int olderKnownTo;

  /**
   * With so many latest days.
   *
   * @param recentDays 0 if no early results are wanted; then nothing is kept, for all days of a
   *     replay are open until its end
   */
  EarlyResults(int recentDays) {
    this.recentDays = recentDays;
    this.latest = -1;
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
    if (recentDays > 0) {
      changes.computeIfAbsent(day, it -> new ChangedSubjects()).add(subjects);
    }
  }

  /** These days are open, both inclusive, and none of their windows is final. */
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

  /** From now on what has changed until now is to be emitted. */
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
