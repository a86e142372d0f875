// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.tagging.KeywordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups subjects that share most of their growth into one alert. The subjects that may start on a
 * day are visited from the most specific to the most general. A subject becomes a part of an alert
 * that is open, or starts on the same day, if one of the two has most of the other's growth, if all
 * alerts together have most of its growth, or if one is a broader topic of the other. Of two that
 * start on the same day, the more general one is the headline only if the more specific one does
 * not explain most of its growth. A subject that shares nearly all its growth with a broader or
 * narrower one whose alert has ended within the window starts no alert. A name of a family becomes
 * a part of the alert that another name of the family is a part of.
 */
final class AlertGrouping {

  /** Fraction of a growth that counts as most of it. */
  static final double MOST = 0.5;

  /**
   * Fraction of a growth from which on it was reported by an earlier alert. If less is explained, a
   * narrower subject has caused new growth of the broader one.
   */
  static final double NEARLY_ALL = 0.75;

  private final DayScan scan;
  private final CoOccurrences coOccurrences;
  private final Map<String, ? extends Collection<String>> open;
  private final Map<String, Integer> ended;
  private final Map<String, Set<String>> partsOfStarting = new TreeMap<>();
  private final Map<String, Set<String>> partsOfOpen = new TreeMap<>();

  /**
   * Groups the alerts that start on a day.
   *
   * @param open parts of the open alerts, by subject
   * @param ended days on which other alerts have ended, by subject
   */
  AlertGrouping(
      DayScan scan,
      CoOccurrences coOccurrences,
      Map<String, ? extends Collection<String>> open,
      Map<String, Integer> ended,
      Collection<Comparison> starting) {
    this.scan = scan;
    this.coOccurrences = coOccurrences;
    this.open = open;
    this.ended = ended;
    specificFirst(starting).forEach(this::place);
  }

  /** The subjects whose alerts start, each with its parts. */
  Map<String, Set<String>> starting() {
    return partsOfStarting;
  }

  /** The subjects that become parts of open alerts, by the alert's subject. */
  Map<String, Set<String>> joining() {
    return partsOfOpen;
  }

  /** Ordered by the fraction of papers that is growth; a topic comes after its narrower ones. */
  private List<Comparison> specificFirst(Collection<Comparison> starting) {
    var left = new ArrayList<>(starting);
    left.sort(Comparator.comparingDouble((Comparison it) -> -SharedGrowth.growing(it))
        .thenComparing(Comparison::subject));
    var ordered = new ArrayList<Comparison>();
    while (!left.isEmpty()) {
      var next = left.stream()
          .filter(it -> left.stream().noneMatch(other -> isBroader(it, other)))
          .findFirst()
          .orElseThrow();
      left.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private boolean isBroader(Comparison one, Comparison other) {
    return coOccurrences.isBroader(one.subject(), other.subject());
  }

  private void place(Comparison figures) {
    if (wasNewsBefore(figures)) {
      return;
    }
    var subject = figures.subject();
    var ofFamily = alertOfFamily(subject);
    if (ofFamily.isPresent()) {
      partsOfOpen.computeIfAbsent(ofFamily.get(), it -> new TreeSet<>()).add(subject);
      return;
    }
    var others = new TreeMap<String, Expectation>();
    addWindows(open.keySet(), figures, others);
    addWindows(partsOfStarting.keySet(), figures, others);
    var shared = shared(figures, others);
    boolean isExplained = shared.explainedByAll() >= MOST;
    var same = new TreeSet<>(others.keySet());
    same.removeIf(it -> isExplained ? shared.explainedBy(it) <= 0 : !isSame(subject, it, shared));
    if (!isExplained && same.stream().anyMatch(open::containsKey)) {
      same.retainAll(open.keySet());
    }
    var closest = same.stream()
        .max(Comparator.comparingDouble(shared::explainedBy)
            .thenComparing(Comparator.reverseOrder()));
    if (closest.isEmpty()) {
      partsOfStarting.put(subject, new TreeSet<>());
    } else if (open.containsKey(closest.get())) {
      partsOfOpen.computeIfAbsent(closest.get(), it -> new TreeSet<>()).add(subject);
    } else if (isExplained || shared.explainedBy(closest.get()) >= MOST) {
      partsOfStarting.get(closest.get()).add(subject);
    } else {
      takeOver(subject, same);
    }
  }

  /** The open alert of which another name of the subject's family is a part. */
  private Optional<String> alertOfFamily(String subject) {
    return open.keySet().stream()
        .filter(it -> open.get(it).stream().anyMatch(part -> areOfOneFamily(subject, part)))
        .min(Comparator.naturalOrder());
  }

  private boolean areOfOneFamily(String subject, String other) {
    return KeywordId.is(subject) && KeywordId.is(other) && areRelatives(subject, other);
  }

  private boolean wasNewsBefore(Comparison figures) {
    var before = new TreeSet<String>();
    ended.forEach((subject, day) -> {
      if (day >= figures.firstDay() && areRelatives(figures.subject(), subject)) {
        before.add(subject);
      }
    });
    var others = new TreeMap<String, Expectation>();
    addWindows(before, figures, others);
    var shared = shared(figures, others);
    return others.keySet().stream().anyMatch(it -> shared.explainedBy(it) >= NEARLY_ALL);
  }

  private SharedGrowth shared(Comparison figures, Map<String, Expectation> others) {
    return new SharedGrowth(
        figures,
        others,
        others.isEmpty()
            ? List.of()
            : coOccurrences.othersByPaper(
                figures.subject(), others.keySet(), figures.firstDayOfPapers(), figures.lastDay()));
  }

  /** Makes the subject the headline of these, because none of them explains most of its growth. */
  private void takeOver(String subject, Collection<String> headlines) {
    var parts = new TreeSet<>(headlines);
    headlines.forEach(it -> parts.addAll(partsOfStarting.remove(it)));
    partsOfStarting.put(subject, parts);
  }

  private void addWindows(
      Collection<String> subjects, Comparison figures, Map<String, Expectation> to) {
    for (var subject : subjects) {
      scan.expectation(subject, figures.windowDays())
          .filter(it -> it.observed() > 0)
          .ifPresent(it -> to.put(subject, it));
    }
  }

  private boolean isSame(String subject, String other, SharedGrowth shared) {
    return shared.explains(other) >= MOST || areRelatives(subject, other);
  }

  private boolean areRelatives(String subject, String other) {
    return coOccurrences.isBroader(subject, other) || coOccurrences.isBroader(other, subject);
  }
}
