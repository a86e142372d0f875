// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.results;

import io.papertrends.trends.aggregation.CountedPaper;
import io.papertrends.trends.aggregation.DayCounts;
import io.papertrends.trends.aggregation.DaySlices;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.detection.Comparisons;
import io.papertrends.trends.detection.DailyCounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Daily counts of earlier days, with which windows are compared. Changes are collected and applied
 * when counts are read. Days are counted from 1970-01-01. Not thread-safe.
 */
public final class CountHistory {

  /**
   * Number of days that may stay longer than needed, because removing days iterates over all
   * subjects.
   */
  private static final int SPARE_DAYS = 64;

  private static final int COMPARISONS = 16;

  private final DaySlices slices;
  private final DailyCounts counts;
  private final List<Reader> readers = new ArrayList<>();
  private final TreeSet<Integer> loaded = new TreeSet<>();
  private final Map<Integer, DayCounts> changes = new HashMap<>();
  private final TreeMap<Integer, Comparisons> comparisons = new TreeMap<>();

  /** The history of these slices for these rules. */
  public CountHistory(DaySlices slices, AlertRules rules) {
    this.slices = slices;
    this.counts = DailyCounts.of(rules);
  }

  /** A reader that compares one day after another. */
  public final class Reader {

    private static final int NOWHERE = Integer.MAX_VALUE;

    private int day = NOWHERE;

    private Reader() {}

    /** Comparisons for windows that end on this day. */
    public Comparisons comparisons(int to) {
      day = to;
      load();
      applyChanges();
      var known = comparisons.computeIfAbsent(day, it -> new Comparisons(counts, it));
      if (comparisons.size() > COMPARISONS) {
        comparisons.remove(
            comparisons.firstKey() == day ? comparisons.lastKey() : comparisons.firstKey());
      }
      return known;
    }

    /** Releases the days of this reader until its next request. */
    public void rest() {
      day = NOWHERE;
    }

    private int firstDay() {
      return day == NOWHERE ? NOWHERE : day - DailyCounts.KEPT_DAYS + 1;
    }

    private void load() {
      int least = readers.stream().mapToInt(Reader::firstDay).min().orElseThrow();
      if (!loaded.isEmpty() && loaded.first() < least - SPARE_DAYS) {
        counts.forgetBefore(least);
        loaded.headSet(least).clear();
        changes.keySet().retainAll(loaded);
      }
      for (int needed = firstDay(); needed <= day; needed++) {
        if (loaded.add(needed)) {
          changes.remove(needed);
          var ofDay = slices.countsOf(needed);
          if (ofDay.papers() > 0) {
            add(needed, ofDay);
          }
        }
      }
    }
  }

  private void add(int day, DayCounts ofDay) {
    counts.add(day, ofDay.papers(), ofDay.bySubject());
    counts.addCategories(day, ofDay.byCategory());
  }

  /** A new reader. */
  public Reader reader() {
    var reader = new Reader();
    readers.add(reader);
    return reader;
  }

  /** A paper of a day was added if {@code by} is 1, removed if -1. */
  public void changed(int day, CountedPaper paper, int by) {
    comparisons.tailMap(day + Comparisons.DAYS_AFTER_BASELINE).clear();
    if (loaded.contains(day)) {
      changes.computeIfAbsent(day, it -> new DayCounts()).add(paper, by);
    }
  }

  private void applyChanges() {
    changes.forEach(this::add);
    changes.clear();
  }
}
