// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import io.papertrends.schemas.TaggedPaper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A window with what its papers come to. */
final class PlainWindow {

  private final PaperList papers;
  private final int days;
  private final LocalDate last;
  private final int keywordPapers;
  private final Usual usual;

  PlainWindow(PaperList papers, int days, LocalDate last, int keywordPapers, Usual usual) {
    this.papers = papers;
    this.days = days;
    this.last = last;
    this.keywordPapers = keywordPapers;
    this.usual = usual;
  }

  int days() {
    return days;
  }

  LocalDate first() {
    return last.minusDays(days - 1);
  }

  LocalDate last() {
    return last;
  }

  /** The window of the same length just before. */
  PlainWindow earlier() {
    return new PlainWindow(papers, days, last.minusDays(days), keywordPapers, usual);
  }

  long number() {
    return papers.number(first(), last);
  }

  long number(Collection<String> subjects) {
    return papers.on(subjects, first(), last).size();
  }

  List<String> evidence(Collection<String> subjects) {
    return papers.evidence(subjects, first(), last);
  }

  /** Papers by subject, keywords only from so many papers on. */
  Map<String, Long> counts() {
    var counts = papers().stream()
        .flatMap(it -> papers.subjects(it).stream())
        .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    counts
        .entrySet()
        .removeIf(it -> it.getKey().startsWith("keyword:") && it.getValue() < keywordPapers);
    return counts;
  }

  List<TaggedPaper> papers() {
    return papers.within(first(), last);
  }

  boolean isNew(String subject, int newForDays) {
    return usual.isNew(subject, newForDays);
  }

  Optional<PlainComparison> figures(String subject) {
    return usual.of(subject, days);
  }

  double expectedOfPair(List<String> pair) {
    return (double) number(pair.subList(0, 1)) * number(pair.subList(1, 2)) / number();
  }

  PlainLift liftOfPair(List<String> pair) {
    double one = number(pair.subList(0, 1));
    double other = number(pair.subList(1, 2));
    return PlainLift.of(number(pair), expectedOfPair(pair), 1 / one + 1 / other);
  }
}
