// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.Severity;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.trends.detection.Alert;
import io.papertrends.trends.results.DayResults;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Computes the alerts of closed days. Open alerts are in a store, so that processing continues
 * after a restart. Alert events are emitted for complete days only and are never corrected, because
 * users may have acted on them.
 */
final class AlertProcessing {

  /** Name of the store. */
  static final String STORE = "open-alerts";

  private final KeyValueStore<String, OpenAlert> store;
  private final DayResults results;

  AlertProcessing(KeyValueStore<String, OpenAlert> store, DayResults results) {
    this.store = store;
    this.results = results;
  }

  /** The alert events of a complete day; days must be in order. */
  List<TrendAlert> close(int day) {
    var before = alerts();
    var ofDay = results.alerts(day, before);
    before.keySet().stream().filter(it -> !ofDay.alerts().containsKey(it)).forEach(store::delete);
    ofDay.alerts().forEach((subject, alert) -> {
      if (!alert.equals(before.get(subject))) {
        store.put(subject, stored(alert));
      }
    });
    return ofDay.events();
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
        stored.getEmittedDay(),
        stored.getEmittedObserved(),
        stored.getEmittedLift(),
        stored.getQuietDays(),
        stored.getEnded(),
        stored.getParts(),
        stored.getHasNewParts());
  }

  private static OpenAlert stored(Alert alert) {
    return new OpenAlert(
        alert.started(),
        alert.windowDays(),
        alert.severity().name(),
        alert.emittedDay(),
        alert.emittedObserved(),
        alert.emittedLift(),
        alert.quietDays(),
        alert.ended(),
        alert.parts(),
        alert.hasNewParts());
  }
}
