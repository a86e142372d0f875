// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.Finality;
import io.papertrends.schemas.Severity;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.trends.detection.Alert;
import io.papertrends.trends.detection.AlertEvents;
import io.papertrends.trends.detection.AlertLifeCycle;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.detection.AlertStep;
import io.papertrends.trends.detection.DailyCounts;
import io.papertrends.trends.detection.DayScan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The alerts from day to day, kept in a store, so that a restart goes on where it was. They are
 * told of complete days alone, and never again: nobody can unring a bell.
 */
final class Alerting {

  private final KeyValueStore<String, OpenAlert> store;
  private final AlertRules rules;
  private final AlertLifeCycle lifeCycle;

  Alerting(KeyValueStore<String, OpenAlert> store, AlertRules rules) {
    this.store = store;
    this.rules = rules;
    this.lifeCycle = new AlertLifeCycle(rules);
  }

  /**
   * What a day that is complete comes to; days come in order.
   *
   * @param papers the papers from one day to another
   */
  List<TrendAlert> close(
      int day, DailyCounts counts, BiFunction<Integer, Integer, WindowPapers> papers) {
    var before = alerts();
    var outcome = lifeCycle.next(before, new DayScan(counts, day, rules));
    before.keySet().stream().filter(it -> !outcome.alerts().containsKey(it)).forEach(store::delete);
    outcome.alerts().forEach((subject, alert) -> {
      if (!alert.equals(before.get(subject))) {
        store.put(subject, stored(alert));
      }
    });
    return outcome.steps().stream().map(step -> event(step, papers)).toList();
  }

  private static TrendAlert event(
      AlertStep step, BiFunction<Integer, Integer, WindowPapers> papers) {
    var figures = step.figures();
    var subject = figures.subject();
    var ofWindow = papers.apply(figures.lastDay() - figures.windowDays() + 1, figures.lastDay());
    return AlertEvents.of(
        step,
        ofWindow.labels(List.of(subject)).get(subject),
        ofWindow.evidence(it -> WindowPapers.isOn(it, subject)),
        Finality.FINAL);
  }

  private Map<String, Alert> alerts() {
    var alerts = new TreeMap<String, Alert>();
    try (var all = store.all()) {
      all.forEachRemaining(it -> alerts.put(it.key, alert(it.key, it.value)));
    }
    return alerts;
  }

  private static Alert alert(String subject, OpenAlert stored) {
    return new Alert(
        subject,
        stored.getStarted(),
        stored.getWindowDays(),
        Severity.valueOf(stored.getSeverity()),
        stored.getToldDay(),
        stored.getToldObserved(),
        stored.getToldLift(),
        stored.getQuietDays(),
        stored.getEnded());
  }

  private static OpenAlert stored(Alert alert) {
    return new OpenAlert(
        alert.started(),
        alert.windowDays(),
        alert.severity().name(),
        alert.toldDay(),
        alert.toldObserved(),
        alert.toldLift(),
        alert.quietDays(),
        alert.ended());
  }
}
