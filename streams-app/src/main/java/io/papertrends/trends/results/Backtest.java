// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.results;

import io.papertrends.schemas.Paper;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.tagging.Tagger;
import io.papertrends.trends.aggregation.CountedPaper;
import io.papertrends.trends.aggregation.CountingRule;
import io.papertrends.trends.aggregation.PapersByDay;
import io.papertrends.trends.detection.Alert;
import io.papertrends.trends.detection.AlertRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

/** Computes the alerts that the rules would have raised if the papers had arrived day by day. */
public final class Backtest implements PapersByDay {

  private final TreeMap<Integer, Map<String, CountedPaper>> byDay = new TreeMap<>();
  private final AlertRules rules;
  private final Tagger tagger;

  /**
   * A backtest of tagged papers whose other fields are unknown.
   *
   * @param tagger supplies labels of topics
   */
  public Backtest(Collection<TaggedPaper> papers, AlertRules rules, Tagger tagger) {
    this(rules, tagger);
    papers.forEach(it -> add(it, CountingRule.of(it)));
  }

  /**
   * A backtest without papers; add them by {@link #add}.
   *
   * @param tagger supplies labels of topics
   */
  public Backtest(AlertRules rules, Tagger tagger) {
    this.rules = rules;
    this.tagger = tagger;
  }

  /** Adds a paper before the run. */
  public void add(TaggedPaper tagged, Paper paper) {
    add(tagged, CountingRule.of(tagged, paper));
  }

  private void add(TaggedPaper tagged, CountedPaper counted) {
    byDay
        .computeIfAbsent((int) tagged.getPublished().toEpochDay(), day -> new TreeMap<>())
        .put(tagged.getId(), counted);
  }

  /** Number of days from the first to the last. */
  public int days() {
    return byDay.isEmpty() ? 0 : byDay.lastKey() - byDay.firstKey() + 1;
  }

  /** The events of all alerts in order; reports the number of days done. */
  public List<TrendAlert> run(IntConsumer onDay) {
    var results = new DayResults(this, rules, () -> tagger, rules.leastSupport());
    Map<String, Alert> alerts = Map.of();
    var events = new ArrayList<TrendAlert>();
    for (int done = 0; done < days(); done++) {
      var ofDay = results.alerts(byDay.firstKey() + done, alerts);
      alerts = ofDay.alerts();
      events.addAll(ofDay.events());
      results.forgetUnused();
      onDay.accept(done + 1);
    }
    return events;
  }

  @Override
  public void papers(int day, BiConsumer<String, CountedPaper> action) {
    byDay.getOrDefault(day, Map.of()).forEach(action);
  }

  @Override
  public CountedPaper paper(int day, String id) {
    return byDay.get(day).get(id);
  }

  @Override
  public Collection<String> retracted(int day) {
    return List.of();
  }
}
