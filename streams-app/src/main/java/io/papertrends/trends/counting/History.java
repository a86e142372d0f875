// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.detection.Comparisons;
import io.papertrends.trends.detection.DailyCounts;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * The counts by day that later days are compared with, taken from the panes as far back as anybody
 * looks. Days are counted from 1970-01-01.
 */
final class History {

  /** Days that are kept beyond what is needed, so that a window a little earlier is at hand. */
  private static final int SPARE_DAYS = 64;

  private final IntFunction<Pane> panes;
  private final AlertRules rules;
  private final TreeSet<Integer> missing = new TreeSet<>();
  private final Map<Integer, Comparisons> comparisons = new HashMap<>();
  private DailyCounts counts;
  private int first;
  private int last = -1;

  /** Of these panes, for these rules; a day without papers has none. */
  History(IntFunction<Pane> panes, AlertRules rules) {
    this.panes = panes;
    this.rules = rules;
    this.counts = DailyCounts.of(rules);
  }

  /** The pane of this day will change. */
  void beforeChange(int day) {
    if (first <= day && day <= last && missing.add(day)) {
      comparisons.clear();
      add(day, -1);
    }
  }

  /** What windows that end on this day are compared with. */
  Comparisons comparisons(int day) {
    var upToDate = counts(day);
    return comparisons.computeIfAbsent(day, it -> new Comparisons(upToDate, it));
  }

  /** The counts of all days that matter on this one, and perhaps of others. */
  DailyCounts counts(int day) {
    int needed = day - DailyCounts.KEPT_DAYS + 1;
    if (last < first || needed < first || needed > last) {
      counts = DailyCounts.of(rules);
      missing.clear();
      comparisons.clear();
      first = needed - SPARE_DAYS;
      last = first - 1;
    }
    for (; last < day; last++) {
      missing.add(last + 1);
    }
    missing.forEach(it -> add(it, 1));
    missing.clear();
    if (needed - first > 2 * SPARE_DAYS) {
      comparisons.clear();
      first = needed - SPARE_DAYS;
      counts.forgetBefore(first);
    }
    return counts;
  }

  private void add(int day, int sign) {
    var pane = panes.apply(day);
    if (pane != null) {
      var bySubject = new HashMap<String, Integer>();
      pane.counts().forEach((subject, papers) -> bySubject.put(subject, sign * papers));
      counts.add(day, sign * (long) pane.papers().size(), bySubject);
    }
  }
}
