// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import static io.papertrends.notifier.messages.Step.lower;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A step for programs: type, timestamp and data, as Standard Webhooks recommends. */
public final class WebhookMessage {

  private static final ObjectMapper JSON = new ObjectMapper();

  private WebhookMessage() {}

  /** The same for the same step, whenever it is sent. */
  public static ObjectNode of(Step step) {
    var message = JSON.createObjectNode();
    message.put("type", "alert." + lower(step.alert().getPhase()));
    message.put("timestamp", step.time().toString());
    message.set("data", data(step));
    return message;
  }

  /** All that the event has, under the names that it has there. */
  private static ObjectNode data(Step step) {
    var alert = step.alert();
    var data = JSON.createObjectNode()
        .put("id", alert.getId())
        .put("topic", alert.getTopic())
        .put("label", step.label())
        .put("kind", alert.getKind())
        .put("phase", alert.getPhase().name())
        .put("severity", alert.getSeverity().name())
        .put("message", step.sentence())
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
    return data;
  }
}
