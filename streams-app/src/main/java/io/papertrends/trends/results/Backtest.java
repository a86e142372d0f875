// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.schemas.Finality;
import io.papertrends.schemas.KeywordMention;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.trends.tagging.KeywordId;
import io.papertrends.trends.tagging.MostFrequent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/** What the rules would have alerted of, had the papers come day by day. */
public final class Backtest {

  /** Papers of an alert's window that are named, the latest. */
  private static final int EVIDENCE = 5;

  private final TreeMap<Integer, List<TaggedPaper>> byDay = new TreeMap<>();
  private final AlertRules rules;
  private final UnaryOperator<String> labels;

  /**
   * Over these papers.
   *
   * @param labels the names of topics for people
   */
  public Backtest(Collection<TaggedPaper> papers, AlertRules rules, UnaryOperator<String> labels) {
    this.rules = rules;
    this.labels = labels;
    for (var paper : papers) {
      byDay
          .computeIfAbsent((int) paper.getPublished().toEpochDay(), day -> new ArrayList<>())
          .add(paper);
    }
    byDay.values().forEach(it -> it.sort(Comparator.comparing(TaggedPaper::getId)));
  }

  /** Days from the first to the last. */
  public int days() {
    return byDay.isEmpty() ? 0 : byDay.lastKey() - byDay.firstKey() + 1;
  }

  /** All steps of all alerts, in order; tells how many days are done. */
  public List<TrendAlert> run(IntConsumer onDay) {
    var counts = DailyCounts.of(rules);
    var lifeCycle = new AlertLifeCycle(rules);
    Map<String, Alert> alerts = Map.of();
    var steps = new ArrayList<TrendAlert>();
    for (int done = 0; done < days(); done++) {
      int day = byDay.firstKey() + done;
      count(day, counts);
      var outcome = lifeCycle.next(alerts, new DayScan(counts, day, rules));
      alerts = outcome.alerts();
      outcome.steps().forEach(step -> steps.add(event(step)));
      onDay.accept(done + 1);
    }
    return steps;
  }

  private void count(int day, DailyCounts counts) {
    var papers = byDay.getOrDefault(day, List.of());
    var bySubject = new HashMap<String, Integer>();
    papers.forEach(paper -> subjects(paper).forEach(it -> bySubject.merge(it, 1, Integer::sum)));
    counts.add(day, papers.size(), bySubject);
    counts.forgetBefore(day - DailyCounts.KEPT_DAYS + 1);
  }

  private static Set<String> subjects(TaggedPaper paper) {
    var subjects = new HashSet<String>();
    paper.getMentions().forEach(it -> subjects.add(it.getTopic()));
    paper.getKeywords().forEach(it -> subjects.add(it.getKeyword()));
    return subjects;
  }

  private TrendAlert event(AlertStep step) {
    var figures = step.figures();
    var papers = new ArrayList<TaggedPaper>();
    int first = figures.lastDay() - figures.windowDays() + 1;
    byDay.subMap(first, true, figures.lastDay(), true).descendingMap().values().stream()
        .flatMap(List::stream)
        .filter(paper -> subjects(paper).contains(figures.subject()))
        .forEach(papers::add);
    var evidence = papers.stream().limit(EVIDENCE).map(TaggedPaper::getId).toList();
    return AlertEvents.of(step, label(figures.subject(), papers), evidence, Finality.FINAL);
  }

  /** A keyword is shown as most papers write it. */
  private String label(String subject, List<TaggedPaper> papers) {
    if (!KeywordId.is(subject)) {
      return labels.apply(subject);
    }
    var spellings = new TreeMap<String, Integer>();
    papers.stream()
        .flatMap(paper -> paper.getKeywords().stream())
        .filter(it -> it.getKeyword().equals(subject))
        .map(KeywordMention::getText)
        .filter(Objects::nonNull)
        .forEach(text -> spellings.merge(text, 1, Integer::sum));
    return MostFrequent.of(spellings).orElse(subject);
  }
}
