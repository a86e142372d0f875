// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Decides which {@link StartCondition}s are met on a day. */
final class StartConditions {

  /** Days after an alert's end in which its subject starts no other. */
  static final int REST_DAYS = 28;

  /** The longest window that says whether a burst that is to start is still there. */
  static final int NOW_DAYS = 14;

  private final AlertRules rules;
  private final DayScan scan;
  private final DaySeverities severities;
  private final SortedMap<String, Alert> open = new TreeMap<>();
  private final SortedMap<String, Alert> resting = new TreeMap<>();

  /** Besides these alerts, which are open or have ended. */
  StartConditions(
      AlertRules rules,
      DayScan scan,
      DaySeverities severities,
      Collection<Alert> open,
      Collection<Alert> ended) {
    this.rules = rules;
    this.scan = scan;
    this.severities = severities;
    open.forEach(alert -> forEachSubject(alert, it -> this.open.put(it, alert)));
    ended.forEach(alert -> forEachSubject(alert, it -> {
      if (isResting(it, alert)) {
        resting.put(it, alert);
      }
    }));
  }

  private static void forEachSubject(Alert alert, Consumer<String> action) {
    action.accept(alert.subject());
    alert.parts().forEach(action);
  }

  /**
   * After the end of its alert, and while the window that stands out most is partly that of the old
   * alert. So are the alert's parts.
   */
  private boolean isResting(String subject, Alert ended) {
    int days = scan.day() - ended.emittedDay();
    var candidate = scan.candidates().get(subject);
    return days < REST_DAYS || candidate == null || candidate.figures().windowDays() > days;
  }

  boolean areMet(BurstCandidate candidate) {
    return unmet(candidate).findFirst().isEmpty();
  }

  /** Those that a candidate does not meet, in order. */
  Stream<StartCondition> unmet(BurstCandidate candidate) {
    return Arrays.stream(StartCondition.values()).filter(it -> !isMet(it, candidate));
  }

  private boolean isMet(StartCondition condition, BurstCandidate candidate) {
    var figures = candidate.figures();
    var subject = figures.subject();
    return switch (condition) {
      case NO_OPEN_ALERT -> !open.containsKey(subject);
      case RESTED -> !resting.containsKey(subject);
      case LIVELY -> lately(figures).map(it -> it.isAbove(1)).orElse(false);
      case UNEXPLAINED -> severity(figures).map(it -> !it.isExplained()).orElse(true);
      default -> rules.of(subject).meets(condition, candidate);
    };
  }

  /** What the last days of a window have: what was long ago in a long window is no start. */
  Optional<Expectation> lately(Comparison figures) {
    return scan.expectation(figures.subject(), latelyDays(figures));
  }

  static int latelyDays(Comparison figures) {
    return figures.isOfGrowth()
        ? Comparisons.LONGEST_WINDOW
        : Math.min(figures.windowDays(), NOW_DAYS);
  }

  /** Empty if there is no growth. */
  Optional<SeverityAssessment> severity(Comparison figures) {
    return figures.observed() > figures.expected()
        ? Optional.of(severities.of(figures))
        : Optional.empty();
  }

  /** The open alert that a subject has or is a part of. */
  Optional<Alert> open(String subject) {
    return Optional.ofNullable(open.get(subject));
  }

  /** The alert after whose end a subject rests. */
  Optional<Alert> restingAfter(String subject) {
    return Optional.ofNullable(resting.get(subject));
  }

  SubjectRule rule(String subject) {
    return rules.of(subject);
  }

  DayScan scan() {
    return scan;
  }
}
