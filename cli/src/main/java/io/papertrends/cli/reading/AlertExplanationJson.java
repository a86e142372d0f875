// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.trends.detection.Alert;
import io.papertrends.trends.detection.AlertExplanation;
import io.papertrends.trends.detection.ExplainedWindow;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Why an alert started, or why none did, as one line of JSON. */
public final class AlertExplanationJson {

  private AlertExplanationJson() {}

  /** All of it. */
  public static String of(AlertExplanation explanation) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("topic", explanation.subject());
    fields.put("day", LocalDate.ofEpochDay(explanation.day()).toString());
    fields.put("started", explanation.isStarted());
    fields.put("reason", AlertReasons.of(explanation));
    fields.put("openAlert", id(explanation.open()));
    fields.put("restingAfter", id(explanation.restingAfter()));
    fields.put("joined", id(explanation.joined()));
    fields.put(
        "decidingWindowDays",
        explanation.deciding().map(it -> it.figures().windowDays()).orElse(null));
    fields.put(
        "windows",
        explanation.windows().stream().map(AlertExplanationJson::window).toList());
    return Json.of(fields);
  }

  private static String id(Optional<Alert> alert) {
    return alert.map(Alert::id).orElse(null);
  }

  private static Map<String, Object> window(ExplainedWindow it) {
    var figures = it.figures();
    var fields = new LinkedHashMap<String, Object>();
    fields.put("windowDays", figures.windowDays());
    fields.put("observed", figures.observed());
    fields.put("minimumSupport", it.minimumSupport());
    fields.put("expected", figures.expected());
    fields.put("ratio", it.ratio());
    fields.put("minimumLift", it.minimumLift());
    fields.put("broad", it.isBroad());
    fields.put("p", figures.p());
    fields.put("mostP", it.mostP());
    fields.put("adjustedP", it.adjustedP());
    fields.put("mostAdjustedP", it.mostAdjustedP());
    fields.put("latelyDays", it.latelyDays());
    it.lately().ifPresent(last -> {
      fields.put("latelyObserved", last.observed());
      fields.put("latelyExpected", last.expected());
    });
    fields.put("liftLow", figures.lift().low());
    it.severity().ifPresent(known -> {
      fields.put("severity", known.severity());
      fields.put("caveats", known.caveats());
      fields.put("explained", known.isExplained());
    });
    fields.put("unmet", it.unmet());
    return fields;
  }
}
