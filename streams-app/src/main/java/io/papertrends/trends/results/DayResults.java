// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.results;

import io.papertrends.tagging.Tagger;
import io.papertrends.trends.aggregation.CountedPaper;
import io.papertrends.trends.aggregation.DaySlices;
import io.papertrends.trends.aggregation.PapersByDay;
import io.papertrends.trends.aggregation.SlidingWindows;
import io.papertrends.trends.detection.Alert;
import io.papertrends.trends.detection.AlertLifeCycle;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.detection.DailyCounts;
import io.papertrends.trends.detection.DayScan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The papers of days and all results computed from them, updated with every change of a paper. Days
 * are counted from 1970-01-01. Not thread-safe.
 */
public final class DayResults {

  /**
   * Days up to the last one of a window whose papers its counts depend on; the first of them leaves
   * the windows.
   */
  public static final int DAYS_OF_COUNTS = SlidingWindows.REACH + 1;

  /**
   * Days up to the last one of a window whose papers any of its results depends on; the first of
   * them for the ranks of the window that ends a day earlier.
   */
  public static final int DAYS_OF_RESULTS = Math.max(DailyCounts.KEPT_DAYS, DAYS_OF_COUNTS) + 1;

  private final int keywordPapers;
  private final DaySlices slices;
  private final CountHistory history;
  private final CountHistory.Reader scans;
  private final AlertRules rules;
  private final Supplier<Tagger> tagger;
  private final AlertLifeCycle lifeCycle;
  private final AlertEvents alertEvents;
  private final List<WindowCalculator> calculators = new ArrayList<>();

  /**
   * Results of these papers.
   *
   * @param keywordPapers minimum number of papers of a window for a keyword to be counted in it
   */
  public DayResults(
      PapersByDay source, AlertRules rules, Supplier<Tagger> tagger, int keywordPapers) {
    this.keywordPapers = keywordPapers;
    this.slices = new DaySlices(source, keywordPapers);
    this.history = new CountHistory(slices, rules);
    this.scans = history.reader();
    this.rules = rules;
    this.tagger = tagger;
    this.lifeCycle = new AlertLifeCycle(rules);
    this.alertEvents = new AlertEvents(slices, tagger);
  }

  /**
   * A calculator for one sequence of windows.
   *
   * @param boardLength maximum number of entries on a board
   * @param daysKept number of days that are computed repeatedly
   */
  public WindowCalculator calculator(int boardLength, int daysKept) {
    var calculator =
        new WindowCalculator(slices, history, tagger, keywordPapers, boardLength, daysKept);
    calculators.add(calculator);
    return calculator;
  }

  /** Adds or replaces a paper of a day. */
  public void put(int day, String id, CountedPaper paper) {
    slices.put(day, id, paper);
    history.changed(day, paper, 1);
    calculators.forEach(it -> it.changed(day));
  }

  /** Removes a paper from a day. */
  public void remove(int day, String id, CountedPaper paper) {
    slices.remove(day, id);
    history.changed(day, paper, -1);
    calculators.forEach(it -> it.changed(day));
  }

  /** Records subjects for which papers of the day no longer count. */
  public void retract(int day, Collection<String> subjects) {
    slices.retract(day, subjects);
  }

  /**
   * The alerts of a complete day; days must be in order.
   *
   * @param before the alerts of the day before, by subject
   */
  public DayAlerts alerts(int day, Map<String, Alert> before) {
    var scan = new DayScan(scans.comparisons(day), rules);
    var outcome = lifeCycle.next(before, scan, new PaperCoOccurrences(slices, tagger));
    var events = outcome.steps().stream().map(alertEvents::of).toList();
    return new DayAlerts(outcome, events);
  }

  /** Whether papers of the day are in use, so that they must stay in the store. */
  public boolean isInUse(int day) {
    return slices.isKept(day);
  }

  /** Removes papers of days that no window needs. */
  public void forgetUnused() {
    slices.forgetUnused();
  }
}
