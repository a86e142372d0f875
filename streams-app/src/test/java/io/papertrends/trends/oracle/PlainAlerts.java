// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import io.papertrends.schemas.AlertPart;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.tagging.Tagger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The alerts that papers give rise to, by the rules that hold unless a file says otherwise. */
public final class PlainAlerts {

  private final PaperList papers;
  private final Labels labels;
  private final Tagger tagger;
  private final Map<String, AlertLife> lives = new TreeMap<>();

  public PlainAlerts(PaperList papers, Labels labels, Tagger tagger) {
    this.papers = papers;
    this.labels = labels;
    this.tagger = tagger;
  }

  /** All steps from one day to another, by day and subject. */
  public List<TrendAlert> steps(LocalDate firstDay, LocalDate lastDay) {
    lives.clear();
    var steps = new ArrayList<TrendAlert>();
    for (var day = firstDay; !day.isAfter(lastDay); day = day.plusDays(1)) {
      var findings = new Findings(papers, day);
      steps(findings).values().forEach(it -> steps.add(withWords(it, findings)));
    }
    return steps;
  }

  private Map<String, PlainAlertEvent> steps(Findings day) {
    var found = day.bySubject();
    var steps = new TreeMap<String, PlainAlertEvent>();
    var open = new TreeMap<>(lives);
    open.values().removeIf(it -> !it.isOn());
    open.forEach((subject, life) -> life.end(day).ifPresent(it -> steps.put(subject, it)));
    open.values().removeIf(it -> !it.isOn());
    var starting = found.values().stream()
        .filter(Finding::justifiesAlert)
        .map(Finding::figures)
        .filter(it -> lives.values().stream().noneMatch(life -> life.keepsFromStarting(it)))
        .filter(it -> isStillThere(day, it))
        .filter(it -> !PlainSeverity.isExplained(it))
        .toList();
    var ended = new TreeMap<String, LocalDate>();
    lives.forEach((subject, life) -> life.ended().ifPresent(it -> ended.put(subject, it)));
    var partsOfOpen = new TreeMap<String, Collection<String>>();
    open.forEach((subject, life) -> partsOfOpen.put(subject, life.parts()));
    var headlines = new PlainGrouping(papers, tagger, day, partsOfOpen, ended).headlines(starting);
    var parts = new TreeMap<String, TreeSet<String>>();
    headlines.forEach((subject, headline) -> {
      parts.computeIfAbsent(headline, it -> new TreeSet<>());
      if (!subject.equals(headline)) {
        parts.get(headline).add(subject);
      }
    });
    parts.forEach((headline, ofHeadline) -> {
      if (open.containsKey(headline)) {
        ofHeadline.forEach(open.get(headline)::join);
      } else {
        lives.put(headline, new AlertLife(found.get(headline), ofHeadline));
        steps.put(headline, lives.get(headline).start());
      }
    });
    open.forEach((subject, life) -> life.news(day, Optional.ofNullable(found.get(subject)))
        .ifPresent(it -> steps.put(subject, it)));
    return steps;
  }

  private static boolean isStillThere(Findings day, PlainComparison figures) {
    return day.figures(figures.subject(), figures.isOfGrowth() ? 56 : Math.min(14, figures.days()))
        .filter(it -> it.observed() > it.expected())
        .isPresent();
  }

  private TrendAlert withWords(PlainAlertEvent event, Findings day) {
    var figures = event.figures();
    var parts = event.parts().stream()
        .flatMap(it -> day.figures(it, figures.days()).stream())
        .sorted(Comparator.comparing(PlainComparison::observed)
            .reversed()
            .thenComparing(PlainComparison::subject))
        .map(it -> new AlertPart(it.subject(), label(it), it.observed(), it.expected()))
        .toList();
    var label = label(figures);
    var topic = tagger.topicNamed(figures.subject());
    return event.withWords(
        label,
        topic.orElse(null),
        topic.map(it -> label + " (" + tagger.label(it) + ")").orElse(label),
        parts,
        papers.evidence(List.of(figures.subject()), figures.firstOfPapers(), figures.last()));
  }

  private String label(PlainComparison figures) {
    return labels.of(figures.subject(), figures.firstOfPapers(), figures.last());
  }
}
