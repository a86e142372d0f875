// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import io.papertrends.tagging.Tagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The windows of all lengths that end on one day, which advances day by day. The cost of a step
 * depends on the papers of two days, not on the length of the window. Days are counted from
 * 1970-01-01. Not thread-safe.
 */
public final class SlidingWindows {

  /** Minimum number of papers of a pair of topics. */
  public static final int LEAST_PAPERS_OF_PAIR = 5;

  /** Days of the longest window and the one before it. */
  public static final int REACH = 2 * Window.LONGEST;

  private static final int NOWHERE = Integer.MIN_VALUE;

  private final DaySlices slices;
  private final Supplier<Tagger> tagger;
  private final int keywordPapers;
  private final List<SlidingWindow> windows;
  private int last = NOWHERE;

  /**
   * Windows over these slices.
   *
   * @param tagger supplies labels and the hierarchy of topics
   * @param keywordPapers minimum number of papers of a window for a keyword to be counted in it
   */
  public SlidingWindows(DaySlices slices, Supplier<Tagger> tagger, int keywordPapers) {
    this.slices = slices;
    this.tagger = tagger;
    this.keywordPapers = keywordPapers;
    this.windows = Window.LENGTHS.stream()
        .map(days -> new SlidingWindow(days, slices.terms()))
        .toList();
    slices.addReader(this);
  }

  /** Whether any window needs the day. */
  boolean needs(int day) {
    return last != NOWHERE && last - REACH <= day && day <= last;
  }

  /** A paper of a day was added if {@code by} is 1, removed if -1. */
  void changed(int day, int[] paper, int by) {
    if (!needs(day)) {
      return;
    }
    for (var window : windows) {
      if (day > last - window.days()) {
        window.add(paper, by);
      } else if (day > last - 2 * window.days()) {
        window.addBefore(paper, by);
      }
    }
  }

  /** The result of a window; empty if it never had a paper. */
  public Optional<WindowResult> result(Window window) {
    moveTo(window.last());
    slices.nameFrequent();
    boolean isUntouched = true;
    var retracted = new TreeSet<String>();
    for (int day = window.first(); day <= window.last(); day++) {
      var slice = slices.of(day);
      isUntouched &= slice.isUntouched();
      retracted.addAll(slice.retracted());
    }
    if (isUntouched) {
      return Optional.empty();
    }
    var sums = windows.get(Window.LENGTHS.indexOf(window.days()));
    var subjects = subjects(sums);
    subjects.forEach(it -> retracted.remove(it.subject()));
    return Optional.of(
        new WindowResult(window, sums.papers(), subjects, List.copyOf(retracted), pairs(sums)));
  }

  private List<SubjectCount> subjects(SlidingWindow sums) {
    var names = tagger.get();
    var counts = new ArrayList<SubjectCount>();
    sums.forEachSubject((subject, papers) -> {
      if (!subject.isKeyword()) {
        counts.add(new SubjectCount(subject.id(), subject.label(names), papers));
      } else if (papers >= keywordPapers) {
        counts.add(new SubjectCount(subject.id(), sums.mostFrequentSpelling(subject), papers));
      }
    });
    counts.sort(Comparator.comparing(SubjectCount::subject));
    return counts;
  }

  /** Pairs with no more papers than expected are omitted: the low end of their lift is below 1. */
  private List<PairCount> pairs(SlidingWindow sums) {
    var names = tagger.get();
    var pairs = new ArrayList<PairCount>();
    sums.forEachPair(LEAST_PAPERS_OF_PAIR, (first, second, papers) -> {
      long ofFirst = sums.papers(first);
      long ofSecond = sums.papers(second);
      if (papers > PairCount.expected(ofFirst, ofSecond, sums.papers())
          && !names.isBroader(first.id(), second.id())
          && !names.isBroader(second.id(), first.id())) {
        var pair = new TopicPair(first.id(), second.id());
        pairs.add(new PairCount(pair, papers, sums.papersBefore(first, second), ofFirst, ofSecond));
      }
    });
    return pairs;
  }

  /** Releases all days until the next request. */
  public void rest() {
    last = NOWHERE;
    slices.forgetUnused();
  }

  private void moveTo(int day) {
    if (last == day) {
      return;
    }
    if (last == NOWHERE || Math.abs((long) day - last) > Window.LONGEST) {
      begin(day);
    }
    while (last < day) {
      last++;
      shift(1, last);
    }
    while (last > day) {
      shift(-1, last);
      last--;
    }
    slices.forgetUnused();
  }

  private void begin(int day) {
    last = day;
    for (var window : windows) {
      window.clear();
      for (int back = 0; back < window.days(); back++) {
        window.add(slices.of(day - back), 1);
        window.addBefore(slices.of(day - back - window.days()), 1);
      }
    }
  }

  /** Moves the windows by one day, forward if {@code by} is 1, back if -1. */
  private void shift(int by, int day) {
    for (var window : windows) {
      var inside = slices.of(day);
      var between = slices.of(day - window.days());
      window.add(inside, by);
      window.add(between, -by);
      window.addBefore(between, by);
      window.addBefore(slices.of(day - 2 * window.days()), -by);
    }
  }
}
