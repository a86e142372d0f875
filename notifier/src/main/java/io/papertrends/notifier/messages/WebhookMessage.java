// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import static io.papertrends.notifier.messages.AlertEvent.lower;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Renders an alert event for programs: type, timestamp and data, as Standard Webhooks recommends.
 */
public final class WebhookMessage {

  private static final ObjectMapper JSON = new ObjectMapper();

  private WebhookMessage() {}

  /** The same event always gives the same message, whenever it is sent. */
  public static ObjectNode of(AlertEvent event) {
    var message = JSON.createObjectNode();
    message.put("type", "alert." + lower(event.alert().getPhase()));
    message.put("timestamp", event.time().toString());
    message.set("data", data(event));
    return message;
  }

  /** All fields of the alert record, under the same names. */
  private static ObjectNode data(AlertEvent event) {
    var alert = event.alert();
    var data = JSON.createObjectNode()
        .put("id", alert.getId())
        .put("topic", alert.getTopic())
        .put("label", event.label())
        .put("nameOf", alert.getNameOf())
        .put("kind", alert.getKind())
        .put("phase", alert.getPhase().name())
        .put("severity", alert.getSeverity().name())
        .put("message", event.sentence())
        .put("windowDays", alert.getWindowDays())
        .put("firstDay", alert.getFirstDay().toString())
        .put("lastDay", alert.getLastDay().toString())
        .put("started", alert.getStarted() == null ? null : alert.getStarted().toString())
        .put("observed", alert.getObserved())
        .put("expected", alert.getExpected())
        .put("lift", alert.getLift())
        .put("p", alert.getP())
        .put("adjustedP", alert.getAdjustedP())
        .put("finality", alert.getFinality().name());
    var evidence = data.putArray("evidence");
    alert.getEvidence().forEach(evidence::add);
    var parts = data.putArray("parts");
    alert
        .getParts()
        .forEach(it -> parts
            .addObject()
            .put("topic", it.getTopic())
            .put("label", SanitizedText.of(it.getLabel()))
            .put("observed", it.getObserved())
            .put("expected", it.getExpected()));
    var caveats = data.putArray("caveats");
    alert.getCaveats().forEach(it -> caveats.add(it.name()));
    return data;
  }
}
