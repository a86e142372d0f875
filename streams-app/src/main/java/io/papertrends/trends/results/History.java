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
 * The counts by day that later days are compared with, for as many days before those that are asked
 * for as anybody looks back. Changes are collected and applied when somebody asks. Days are counted
 * from 1970-01-01. Not thread-safe.
 */
public final class History {

  /** Days that may stay beyond what is needed, because forgetting goes through all subjects. */
  private static final int SPARE_DAYS = 64;

  private static final int COMPARISONS = 16;

  private final DaySlices slices;
  private final DailyCounts counts;
  private final List<Reader> readers = new ArrayList<>();
  private final TreeSet<Integer> loaded = new TreeSet<>();
  private final Map<Integer, Changes> changes = new HashMap<>();
  private final TreeMap<Integer, Comparisons> comparisons = new TreeMap<>();

  /** Of these slices, for these rules. */
  public History(DaySlices slices, AlertRules rules) {
    this.slices = slices;
    this.counts = DailyCounts.of(rules);
  }

  private static final class Changes {
    private int papers;
    private final Map<String, Integer> bySubject = new HashMap<>();
  }

  /** Somebody who asks for one day after another. */
  public final class Reader {

    private static final int NOWHERE = Integer.MAX_VALUE;

    private int day = NOWHERE;

    private Reader() {}

    /** What windows that end on this day are compared with. */
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

    /** It asks no more for now, so that the days before can be forgotten. */
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
      }
      for (int needed = firstDay(); needed <= day; needed++) {
        if (loaded.add(needed)) {
          changes.remove(needed);
          add(needed, slices.countsOf(needed));
        }
      }
    }

    private void add(int needed, DayCounts ofDay) {
      if (ofDay.papers() > 0) {
        counts.add(needed, ofDay.papers(), ofDay.bySubject());
      }
    }
  }

  /** A new reader. */
  public Reader reader() {
    var reader = new Reader();
    readers.add(reader);
    return reader;
  }

  /** A paper was added to a day, or removed where {@code by} is -1. */
  public void changed(int day, CountedPaper paper, int by) {
    comparisons.tailMap(day + Comparisons.DAYS_AFTER_BASELINE).clear();
    if (loaded.contains(day)) {
      var ofDay = changes.computeIfAbsent(day, it -> new Changes());
      ofDay.papers += by;
      DayCounts.count(paper, by, ofDay.bySubject);
    }
  }

  private void applyChanges() {
    changes.forEach((day, change) -> {
      change.bySubject.values().removeIf(by -> by == 0);
      counts.add(day, change.papers, change.bySubject);
    });
    changes.clear();
  }
}
