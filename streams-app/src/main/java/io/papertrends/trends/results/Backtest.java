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
import io.papertrends.trends.detection.AlertExplanation;
import io.papertrends.trends.detection.AlertRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

/** Computes the alerts that the rules would have raised day by day, and why they were raised. */
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

  /** The first day with papers, in days since 1970-01-01. */
  public int firstDay() {
    return byDay.firstKey();
  }

  /** Ids of all topics and keywords that the papers mention. */
  public Set<String> subjects() {
    var subjects = new TreeSet<String>();
    byDay
        .values()
        .forEach(ofDay -> ofDay.values().forEach(paper -> {
          subjects.addAll(paper.getTopics());
          subjects.addAll(paper.getKeywords().keySet());
        }));
    return subjects;
  }

  /** The events of all alerts in order; reports the number of days done. */
  public List<TrendAlert> run(IntConsumer onDay) {
    var events = new ArrayList<TrendAlert>();
    run(onDay, (day, alerts) -> {
      events.addAll(alerts.events());
      return true;
    });
    return events;
  }

  /**
   * Why an alert of a subject started on a day, or why none did; reports how many days are done.
   *
   * @param wanted the day, from the first to the last, in days since 1970-01-01; empty for the day
   *     of the subject's first alert, or of its smallest p if it has none
   */
  public AlertExplanation explain(String subject, OptionalInt wanted, IntConsumer onDay) {
    var best = new AtomicReference<AlertExplanation>();
    run(onDay, (day, alerts) -> {
      if (wanted.isPresent() && day < wanted.getAsInt()) {
        return true;
      }
      var explanation = AlertExplanation.of(subject, alerts.outcome());
      boolean isFound = wanted.isPresent() || explanation.isStarted();
      if (isFound || best.get() == null || explanation.smallestP() < best.get().smallestP()) {
        best.set(explanation);
      }
      return !isFound;
    });
    return best.get();
  }

  /** Goes from day to day as long as the action says so. */
  private void run(IntConsumer onDay, DayAction action) {
    var results = new DayResults(this, rules, () -> tagger, rules.leastSupport());
    Map<String, Alert> alerts = Map.of();
    boolean goesOn = true;
    for (int done = 0; done < days() && goesOn; done++) {
      int day = firstDay() + done;
      var ofDay = results.alerts(day, alerts);
      alerts = ofDay.alerts();
      goesOn = action.goOn(day, ofDay);
      results.forgetUnused();
      onDay.accept(done + 1);
    }
  }

  private interface DayAction {
    boolean goOn(int day, DayAlerts alerts);
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
