// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.api;

import com.fasterxml.jackson.databind.util.RawValue;
import io.javalin.http.Context;
import io.papertrends.web.events.AlertJson;
import io.papertrends.web.events.EventParser;
import io.papertrends.web.index.AlertQueries.AlertPlace;
import io.papertrends.web.index.AlertQueries.StoredAlert;
import io.papertrends.web.index.Index;
import io.papertrends.web.server.Parameters;
import io.papertrends.web.server.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code alerts}: each with its steps as in the events, the latest start first. */
final class AlertEndpoints {

  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final int MOST_ROWS = 5_000;

  private final Index index;

  /** An alert. */
  private record AlertLifeCycle(
      String id, String topic, LocalDate started, LocalDate ended, List<RawValue> steps) {}

  AlertEndpoints(Index index) {
    this.index = index;
  }

  ApiResponse list(Context context) {
    var parameters = new Parameters(context);
    int limit = parameters.limit(USUAL, MOST);
    var topic = parameters.text("topic");
    if (topic.isPresent()) {
      var found = index.alerts().of(topic.get(), limit);
      return ApiResponse.of(found.stream().map(this::lifeCycle).toList(), "topic", topic.get());
    }
    var found = index.alerts().startedBefore(place(parameters), limit + 1);
    var results = found.stream().limit(limit).map(this::lifeCycle).toList();
    var last = found.size() > limit ? found.get(limit - 1) : null;
    return ApiResponse.of(
        results, "cursor", last == null ? null : last.started() + "." + last.id());
  }

  private static Optional<AlertPlace> place(Parameters parameters) {
    return parameters.text("cursor").map(it -> {
      int dot = it.indexOf('.');
      try {
        return new AlertPlace(
            LocalDate.parse(it.substring(0, Math.max(0, dot))).toEpochDay(), it.substring(dot + 1));
      } catch (java.time.DateTimeException e) {
        throw ProblemException.invalid("\"cursor\" is not from a response: " + it);
      }
    });
  }

  private AlertLifeCycle lifeCycle(StoredAlert alert) {
    var steps = index.alerts().steps(alert.id()).stream()
        .map(it -> new RawValue(it.json()))
        .toList();
    return new AlertLifeCycle(alert.id(), alert.topic(), alert.started(), alert.ended(), steps);
  }

  CsvTable listCsv() {
    var csv = new CsvTable(
        "id",
        "topic",
        "label",
        "started",
        "ended",
        "severity",
        "windowDays",
        "observed",
        "expected",
        "lift",
        "p",
        "message",
        "parts");
    for (var alert : index.alerts().startedBefore(Optional.empty(), MOST_ROWS)) {
      var event = EventParser.alert(alert.json());
      csv.row(
          alert.id(),
          alert.topic(),
          event.label(),
          alert.started(),
          alert.ended(),
          event.severity(),
          event.windowDays(),
          event.observed(),
          event.expected(),
          event.lift(),
          event.p(),
          event.message(),
          event.parts().stream().map(AlertJson.Part::topic).collect(Collectors.joining(" ")));
    }
    return csv;
  }
}
