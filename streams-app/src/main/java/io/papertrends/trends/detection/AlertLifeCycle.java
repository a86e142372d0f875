// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.schemas.AlertCaveat;
import io.papertrends.schemas.AlertPhase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides day by day which alerts start, are updated and end. The start of an alert needs strong
 * evidence; its continuation needs little evidence, but in the latest weeks. So a subject near the
 * bound does not start and end repeatedly, and for some weeks after an end it starts no other
 * alert. A subject that shares the growth of an open alert is a part of it and has no alert of its
 * own, see {@link AlertGrouping}. A lasting burst becomes part of the baseline after some months,
 * and its alert ends. A function of the previous alerts and of the day's scan and papers; days must
 * be in order.
 */
public final class AlertLifeCycle {

  /** Days between two steps that are emitted. */
  static final int NEWS_EVERY_DAYS = 7;

  /** The windows that say whether a burst goes on, by the one that it started with. */
  static final int SHORTEST_LATELY = 14;

  static final int LONGEST_LATELY = 28;

  /** Minimum lift of a burst that continues. */
  static final double STILL_LIFT = 1.25;

  static final int QUIET_DAYS = 7;

  /** Factor by which the lift must exceed the last emitted one for an update. */
  static final double NEWS_LIFT = 1.5;

  static final double NEWS_SUPPORT = 2;

  /**
   * Result of a day.
   *
   * @param alerts state for the next day, by subject: alerts that continue, and those that ended
   *     recently
   * @param steps alert steps to emit, ordered by subject
   * @param conditions the conditions that decided which alerts started
   */
  public record Outcome(
      SortedMap<String, Alert> alerts, List<AlertStep> steps, StartConditions conditions) {}

  private final AlertRules rules;

  /** A life cycle with these rules. */
  public AlertLifeCycle(AlertRules rules) {
    this.rules = rules;
  }

  /** The day after the one that these alerts are of, by subject. */
  public Outcome next(Map<String, Alert> alerts, DayScan scan, CoOccurrences coOccurrences) {
    var next = new TreeMap<String, Alert>();
    var steps = new TreeMap<String, AlertStep>();
    var open = new TreeMap<String, Alert>();
    var severities = new DaySeverities(scan, coOccurrences);
    alerts.forEach((subject, alert) -> {
      if (!alert.ended()) {
        goOn(alert, scan, severities, open, next, steps);
      } else if (isRemembered(alert, scan)) {
        next.put(subject, alert);
      }
    });
    var ended = new TreeMap<String, Integer>();
    next.values().forEach(alert -> ended.put(alert.subject(), alert.emittedDay()));
    var conditions = new StartConditions(rules, scan, severities, open.values(), next.values());
    var starting = starting(scan, conditions);
    if (!starting.isEmpty()) {
      var parts = new TreeMap<String, List<String>>();
      open.forEach((subject, alert) -> parts.put(subject, alert.parts()));
      var grouping = new AlertGrouping(scan, coOccurrences, parts, ended, starting.values());
      grouping
          .joining()
          .forEach(
              (subject, its) -> open.computeIfPresent(subject, (it, alert) -> alert.with(its)));
      grouping.starting().forEach((subject, its) -> {
        next.put(subject, start(scan.candidates().get(subject), its, scan, severities, steps));
      });
    }
    open.forEach((subject, alert) -> next.put(subject, emitted(alert, scan, severities, steps)));
    return new Outcome(next, List.copyOf(steps.values()), conditions);
  }

  /** The alerts that may start unless they belong to another alert, by subject. */
  private static Map<String, Comparison> starting(DayScan scan, StartConditions conditions) {
    var starting = new TreeMap<String, Comparison>();
    scan.candidates().forEach((subject, candidate) -> {
      if (conditions.areMet(candidate)) {
        starting.put(subject, candidate.figures());
      }
    });
    return starting;
  }

  /** Whether any window may still overlap with that of the ended alert. */
  private static boolean isRemembered(Alert ended, DayScan scan) {
    return scan.day() - ended.emittedDay() < Comparisons.GROWTH_WINDOW;
  }

  private static Alert start(
      BurstCandidate candidate,
      Set<String> parts,
      DayScan scan,
      DaySeverities severities,
      Map<String, AlertStep> steps) {
    var figures = candidate.figures();
    var alert = new Alert(
        figures.subject(),
        scan.day(),
        figures.windowDays(),
        severities.of(figures).severity(),
        scan.day(),
        figures.observed(),
        figures.lift().mean(),
        0,
        false,
        List.copyOf(parts),
        false);
    steps.put(
        alert.subject(),
        step(AlertPhase.STARTED, alert, figures, candidate.adjustedP(), scan, severities));
    return alert;
  }

  private static AlertStep step(
      AlertPhase phase,
      Alert alert,
      Comparison figures,
      double adjustedP,
      DayScan scan,
      DaySeverities severities) {
    var parts = alert.parts().stream()
        .flatMap(it -> scan.comparison(it, figures.windowDays()).stream())
        .sorted(Comparator.comparingLong(Comparison::observed)
            .reversed()
            .thenComparing(Comparison::subject))
        .toList();
    var caveats = phase == AlertPhase.ENDED
        ? List.<AlertCaveat>of()
        : severities.of(figures).caveats();
    return new AlertStep(phase, alert, figures, adjustedP, parts, caveats);
  }

  /** Continues or ends an alert. */
  private void goOn(
      Alert alert,
      DayScan scan,
      DaySeverities severities,
      Map<String, Alert> open,
      Map<String, Alert> next,
      Map<String, AlertStep> steps) {
    var subject = alert.subject();
    var lately = scan.expectation(subject, latelyDays(alert));
    if (lately.isEmpty()) {
      open.put(subject, alert);
      return;
    }
    int quietDays = lately.get().isAbove(STILL_LIFT) ? 0 : alert.quietDays() + 1;
    if (quietDays >= QUIET_DAYS || rules.of(subject).mute()) {
      var figures = lately(alert, scan).orElseThrow();
      var ended = emitted(alert, figures, scan, severities, true);
      next.put(subject, ended);
      steps.put(subject, step(AlertPhase.ENDED, ended, figures, 1, scan, severities));
      return;
    }
    open.put(subject, alert.quietFor(quietDays));
  }

  private static Optional<Comparison> lately(Alert alert, DayScan scan) {
    return scan.comparison(alert.subject(), latelyDays(alert));
  }

  private static int latelyDays(Alert alert) {
    boolean isGrowth = alert.windowDays() > Comparisons.LONGEST_WINDOW;
    return isGrowth
        ? Comparisons.GROWTH_WINDOW
        : Math.max(SHORTEST_LATELY, Math.min(alert.windowDays(), LONGEST_LATELY));
  }

  /** An open alert, updated if there is news. */
  private Alert emitted(
      Alert alert, DayScan scan, DaySeverities severities, Map<String, AlertStep> steps) {
    if (scan.day() - alert.emittedDay() < NEWS_EVERY_DAYS) {
      return alert;
    }
    var subject = alert.subject();
    var candidate = Optional.ofNullable(scan.candidates().get(subject))
        .filter(it -> rules.of(subject).justifies(it));
    var figures = candidate.map(BurstCandidate::figures);
    if (figures.filter(it -> isNews(it, alert, severities)).isEmpty()) {
      figures = alert.hasNewParts() ? figures.or(() -> lately(alert, scan)) : Optional.empty();
    }
    if (figures.isEmpty()) {
      return alert;
    }
    var updated = emitted(alert, figures.get(), scan, severities, false);
    double adjustedP = candidate.map(BurstCandidate::adjustedP).orElse(1.0);
    steps.put(
        subject, step(AlertPhase.UPDATED, updated, figures.get(), adjustedP, scan, severities));
    return updated;
  }

  private static boolean isNews(Comparison figures, Alert alert, DaySeverities severities) {
    return severities.higher(alert.severity(), figures) != alert.severity()
        || figures.lift().mean() >= NEWS_LIFT * alert.emittedLift()
        || (figures.windowDays() <= Math.max(alert.windowDays(), Comparisons.LONGEST_WINDOW)
            && figures.observed() >= NEWS_SUPPORT * alert.emittedObserved());
  }

  private static Alert emitted(
      Alert alert, Comparison figures, DayScan scan, DaySeverities severities, boolean ended) {
    return new Alert(
        alert.subject(),
        alert.started(),
        alert.windowDays(),
        severities.higher(alert.severity(), figures),
        scan.day(),
        figures.observed(),
        figures.lift().mean(),
        0,
        ended,
        alert.parts(),
        false);
  }
}
