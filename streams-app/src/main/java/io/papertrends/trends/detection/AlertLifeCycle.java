// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From day to day: which alerts start, which have news, which end. Starting needs much evidence;
 * going on needs little, but lately. So what hovers at the bound does not flap, and after an end
 * there is a rest. A burst that lasts becomes what is usual after some months, and ends as such. A
 * function of the alerts as they stood and the day's scan; days must come in order.
 */
public final class AlertLifeCycle {

  /** Days after an alert's end in which its subject starts no other. */
  static final int REST_DAYS = 28;

  /** Days between two steps that are told. */
  static final int NEWS_EVERY_DAYS = 7;

  /** The windows that say whether a burst goes on, by the one that it started with. */
  private static final int SHORTEST_LATELY = 14;

  private static final int LONGEST_LATELY = 28;

  /** As many times as many papers as expected are left of a burst that goes on. */
  private static final double STILL_LIFT = 1.25;

  /** The longest window that says whether a burst that is to start is still there. */
  private static final int NOW_DAYS = 14;

  private static final int QUIET_DAYS = 7;

  /** More than told last time by this factor is news. */
  private static final double NEWS_LIFT = 1.5;

  private static final double NEWS_SUPPORT = 2;

  /**
   * What a day comes to.
   *
   * @param alerts by subject, for the next day: those that go on, and those that ended lately
   * @param steps what is to be told, by subject
   */
  public record Outcome(SortedMap<String, Alert> alerts, List<AlertStep> steps) {}

  private final AlertRules rules;

  /** By these rules. */
  public AlertLifeCycle(AlertRules rules) {
    this.rules = rules;
  }

  /** The day after the one that these alerts are of, by subject. */
  public Outcome next(Map<String, Alert> alerts, DayScan scan) {
    var next = new TreeMap<String, Alert>();
    var steps = new ArrayList<AlertStep>();
    var subjects = new TreeSet<>(alerts.keySet());
    subjects.addAll(scan.suspicions().keySet());
    for (var subject : subjects) {
      var alert = alerts.get(subject);
      if (alert != null && !alert.ended()) {
        goOn(alert, scan, next, steps);
      } else if (alert != null && isResting(alert, scan)) {
        next.put(subject, alert);
      } else {
        start(scan.suspicions().get(subject), scan, next, steps);
        if (alert != null && !next.containsKey(subject) && isRemembered(alert, scan)) {
          next.put(subject, alert);
        }
      }
    }
    return new Outcome(next, List.copyOf(steps));
  }

  /** After its end, and while the window that stands out most is partly that of the old alert. */
  private static boolean isResting(Alert ended, DayScan scan) {
    int days = scan.day() - ended.toldDay();
    var suspicion = scan.suspicions().get(ended.subject());
    return days < REST_DAYS
        || (isRemembered(ended, scan)
            && (suspicion == null || suspicion.figures().windowDays() > days));
  }

  /** As long as any window may be partly that of the old alert. */
  private static boolean isRemembered(Alert ended, DayScan scan) {
    return scan.day() - ended.toldDay() < Comparisons.LONGEST_WINDOW;
  }

  private void start(
      Suspicion suspicion, DayScan scan, Map<String, Alert> next, List<AlertStep> steps) {
    if (suspicion == null) {
      return;
    }
    var figures = suspicion.figures();
    if (rules.of(figures.subject()).justifies(suspicion) && isLively(figures, scan)) {
      var alert = new Alert(
          figures.subject(),
          scan.day(),
          figures.windowDays(),
          severity(figures),
          scan.day(),
          figures.observed(),
          figures.lift().mean(),
          0,
          false);
      next.put(alert.subject(), alert);
      steps.add(new AlertStep(AlertPhase.STARTED, alert, figures, suspicion.adjustedP()));
    }
  }

  private void goOn(Alert alert, DayScan scan, Map<String, Alert> next, List<AlertStep> steps) {
    var subject = alert.subject();
    var lately = scan.comparison(
        subject, Math.max(SHORTEST_LATELY, Math.min(alert.windowDays(), LONGEST_LATELY)));
    if (lately.isEmpty()) {
      next.put(subject, alert);
      return;
    }
    int quietDays = isLively(lately.get(), STILL_LIFT) ? 0 : alert.quietDays() + 1;
    if (quietDays >= QUIET_DAYS || rules.of(subject).mute()) {
      var ended = told(alert, lately.get(), scan.day(), true);
      next.put(subject, ended);
      steps.add(new AlertStep(AlertPhase.ENDED, ended, lately.get(), 1));
      return;
    }
    var suspicion = scan.suspicions().get(subject);
    if (suspicion != null
        && rules.of(subject).justifies(suspicion)
        && isNews(suspicion.figures(), alert, scan.day())) {
      var updated = told(alert, suspicion.figures(), scan.day(), false);
      next.put(subject, updated);
      steps.add(
          new AlertStep(AlertPhase.UPDATED, updated, suspicion.figures(), suspicion.adjustedP()));
      return;
    }
    next.put(subject, alert.quietFor(quietDays));
  }

  /** What was long ago in a long window is no start. */
  private static boolean isLively(Comparison figures, DayScan scan) {
    return scan.comparison(figures.subject(), Math.min(figures.windowDays(), NOW_DAYS))
        .map(it -> isLively(it, 1))
        .orElse(false);
  }

  private static boolean isLively(Comparison figures, double lift) {
    return figures.observed() > lift * figures.expected();
  }

  private static boolean isNews(Comparison figures, Alert alert, int day) {
    if (day - alert.toldDay() < NEWS_EVERY_DAYS) {
      return false;
    }
    return severity(figures).compareTo(alert.severity()) > 0
        || figures.lift().mean() >= NEWS_LIFT * alert.toldLift()
        || figures.observed() >= NEWS_SUPPORT * alert.toldObserved();
  }

  private static Alert told(Alert alert, Comparison figures, int day, boolean ended) {
    var severity = severity(figures);
    return new Alert(
        alert.subject(),
        alert.started(),
        alert.windowDays(),
        severity.compareTo(alert.severity()) > 0 ? severity : alert.severity(),
        day,
        figures.observed(),
        figures.lift().mean(),
        0,
        ended);
  }

  /** By what is sure of the lift, and by support. */
  static Severity severity(Comparison figures) {
    if (figures.lift().low() >= 2 && figures.observed() >= 20) {
      return Severity.HIGH;
    }
    return figures.lift().low() >= 1.5 && figures.observed() >= 10 ? Severity.MEDIUM : Severity.LOW;
  }
}
