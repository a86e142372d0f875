// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.results;

import io.papertrends.tagging.Tagger;
import io.papertrends.trends.aggregation.CountedPaper;
import io.papertrends.trends.aggregation.DaySlices;
import io.papertrends.trends.aggregation.PapersByDay;
import io.papertrends.trends.detection.Alert;
import io.papertrends.trends.detection.AlertLifeCycle;
import io.papertrends.trends.detection.AlertRules;
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
   * Of these papers.
   *
   * @param keywordPapers papers of a window that must have a keyword before it is counted there
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
   * Computes windows for one purpose.
   *
   * @param boardLength the most entries on a board
   * @param daysKept how many days are gone through again and again
   */
  public WindowCalculator calculator(int boardLength, int daysKept) {
    var calculator =
        new WindowCalculator(slices, history, tagger, keywordPapers, boardLength, daysKept);
    calculators.add(calculator);
    return calculator;
  }

  /** A paper counts for this on a day. */
  public void put(int day, String id, CountedPaper paper) {
    slices.put(day, id, paper);
    history.changed(day, paper, 1);
    calculators.forEach(it -> it.changed(day));
  }

  /** A paper that counted for this on a day no longer does. */
  public void remove(int day, String id, CountedPaper paper) {
    slices.remove(day, id);
    history.changed(day, paper, -1);
    calculators.forEach(it -> it.changed(day));
  }

  /** Papers of the day no longer count for these. */
  public void retract(int day, Collection<String> subjects) {
    slices.retract(day, subjects);
  }

  /**
   * The alerts of a day that is complete; days come in order.
   *
   * @param before the alerts of the day before, by subject
   */
  public DayAlerts alerts(int day, Map<String, Alert> before) {
    var scan = new DayScan(scans.comparisons(day), rules);
    var outcome = lifeCycle.next(before, scan, new PaperCoOccurrences(slices, tagger));
    var events = outcome.steps().stream().map(alertEvents::of).toList();
    return new DayAlerts(outcome.alerts(), events);
  }

  /** Forgets papers of days on which no window lies. */
  public void forgetUnused() {
    slices.forgetUnused();
  }
}
