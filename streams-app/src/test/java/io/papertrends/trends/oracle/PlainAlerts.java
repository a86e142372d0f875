// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import io.papertrends.schemas.TrendAlert;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The alerts that papers give rise to, by the rules that hold unless a file says otherwise. */
public final class PlainAlerts {

  private final PaperList papers;
  private final Labels labels;

  public PlainAlerts(PaperList papers, Labels labels) {
    this.papers = papers;
    this.labels = labels;
  }

  /** All steps from one day to another, by day and subject. */
  public List<TrendAlert> steps(LocalDate firstDay, LocalDate lastDay) {
    var lives = papers.subjects().stream()
        .collect(Collectors.toMap(it -> it, AlertLife::new, (a, b) -> a, TreeMap::new));
    var steps = new ArrayList<TrendAlert>();
    for (var day = firstDay; !day.isAfter(lastDay); day = day.plusDays(1)) {
      var findings = new Findings(papers, day);
      var found = findings.bySubject();
      lives.forEach((subject, life) -> life.next(findings, Optional.ofNullable(found.get(subject)))
          .map(this::withWords)
          .ifPresent(steps::add));
    }
    return steps;
  }

  private TrendAlert withWords(AlertEvent event) {
    var figures = event.figures();
    var subject = figures.subject();
    return event.withWords(
        labels.of(subject, figures.first(), figures.last()),
        papers.evidence(List.of(subject), figures.first(), figures.last()));
  }
}
