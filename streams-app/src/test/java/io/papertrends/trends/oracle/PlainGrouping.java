// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import io.papertrends.schemas.TaggedPaper;
import io.papertrends.tagging.Tagger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which alerts have the same growth. */
final class PlainGrouping {

  private final PaperList papers;
  private final Tagger tagger;
  private final Findings day;
  private final Set<String> open;
  private final Map<String, Collection<String>> parts;
  private final Map<String, LocalDate> ended;
  private final Map<String, String> headlines = new HashMap<>();

  PlainGrouping(
      PaperList papers,
      Tagger tagger,
      Findings day,
      Map<String, Collection<String>> parts,
      Map<String, LocalDate> ended) {
    this.papers = papers;
    this.tagger = tagger;
    this.day = day;
    this.open = parts.keySet();
    this.parts = parts;
    this.ended = ended;
  }

  /** The headline of each, which may be itself, another of them, or an open alert's. */
  Map<String, String> headlines(Collection<PlainComparison> starting) {
    var left = new ArrayList<>(starting);
    left.sort(Comparator.comparing(PlainGrouping::rate)
        .reversed()
        .thenComparing(PlainComparison::subject));
    while (!left.isEmpty()) {
      var next = left.stream()
          .filter(it -> left.stream()
              .filter(other -> !other.equals(it))
              .noneMatch(other -> tagger.isBroader(it.subject(), other.subject())))
          .findFirst()
          .orElseThrow();
      left.remove(next);
      if (!wasNewsBefore(next)) {
        place(next);
      }
    }
    return headlines;
  }

  private void place(PlainComparison figures) {
    var ofFamily = parts.keySet().stream()
        .sorted()
        .filter(alert ->
            parts.get(alert).stream().anyMatch(part -> areOfOneFamily(figures.subject(), part)))
        .findFirst();
    if (ofFamily.isPresent()) {
      headlines.put(figures.subject(), ofFamily.get());
      return;
    }
    var alerts = new TreeSet<>(open);
    headlines.forEach((subject, headline) -> alerts.add(headline));
    var windows = new HashMap<String, PlainComparison>();
    alerts.forEach(alert -> day.figures(alert, figures.days())
        .filter(it -> it.observed() > 0)
        .ifPresent(it -> windows.put(alert, it)));
    var own = papers.on(List.of(figures.subject()), figures.firstOfPapers(), figures.last());
    var explained = new HashMap<String, Double>();
    double each = own.isEmpty() ? 0 : (double) figures.observed() / own.size();
    windows.forEach((alert, window) ->
        explained.put(alert, each * sum(own, Map.of(alert, window))));
    double growth = figures.observed() - figures.expected();
    boolean isExplained = each * sum(own, windows) >= growth / 2;
    var same = new TreeSet<>(windows.keySet());
    same.removeIf(
        it -> isExplained ? explained.get(it) <= 0 : !isSame(figures, windows.get(it), own, each));
    if (!isExplained && same.stream().anyMatch(open::contains)) {
      same.retainAll(open);
    }
    var closest = same.stream()
        .min(Comparator.comparing((String it) -> -explained.get(it))
            .thenComparing(Comparator.naturalOrder()));
    headlines.put(figures.subject(), closest.orElse(figures.subject()));
    boolean isLarger = closest.isPresent()
        && !open.contains(closest.get())
        && !isExplained
        && explained.get(closest.get()) < growth / 2;
    if (isLarger) {
      headlines.put(figures.subject(), figures.subject());
      headlines.replaceAll((subject, it) -> same.contains(it) ? figures.subject() : it);
    }
  }

  private boolean areOfOneFamily(String one, String other) {
    return one.startsWith("keyword:")
        && other.startsWith("keyword:")
        && (tagger.isBroader(one, other) || tagger.isBroader(other, one));
  }

  /** Whether three quarters are due to a relative whose alert ended within the window. */
  private boolean wasNewsBefore(PlainComparison figures) {
    var own = papers.on(List.of(figures.subject()), figures.firstOfPapers(), figures.last());
    double each = own.isEmpty() ? 0 : (double) figures.observed() / own.size();
    double growth = figures.observed() - figures.expected();
    return ended.entrySet().stream()
        .filter(it -> tagger.isBroader(it.getKey(), figures.subject())
            || tagger.isBroader(figures.subject(), it.getKey()))
        .filter(it -> ChronoUnit.DAYS.between(it.getValue(), figures.last()) < figures.days())
        .flatMap(it -> day.figures(it.getKey(), figures.days()).stream())
        .filter(it -> it.observed() > 0)
        .anyMatch(it -> each * sum(own, Map.of(it.subject(), it)) >= 0.75 * growth);
  }

  /** Papers that the growth of any of these brought. */
  private double sum(Collection<TaggedPaper> own, Map<String, PlainComparison> windows) {
    double sum = 0;
    for (var paper : own) {
      var subjects = papers.subjects(paper);
      sum += windows.keySet().stream()
          .filter(subjects::contains)
          .mapToDouble(it -> rate(windows.get(it)))
          .max()
          .orElse(0);
    }
    return sum;
  }

  private boolean isSame(
      PlainComparison one, PlainComparison other, Collection<TaggedPaper> ofOne, double each) {
    long together = ofOne.stream()
        .filter(it -> papers.subjects(it).contains(other.subject()))
        .count();
    double growth = other.observed() - other.expected();
    return (growth > 0 && each * together * rate(one) >= growth / 2)
        || tagger.isBroader(one.subject(), other.subject())
        || tagger.isBroader(other.subject(), one.subject());
  }

  /** The part of the papers that was not expected. */
  private static double rate(PlainComparison figures) {
    return Math.max(0, 1 - figures.expected() / figures.observed());
  }
}
