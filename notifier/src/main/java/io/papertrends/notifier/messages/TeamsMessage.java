// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * A step for a workflow of Teams that posts what a webhook receives: an Adaptive Card. What others
 * wrote is in text runs, because other elements of a card take it for Markdown.
 */
public final class TeamsMessage {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_TEXT = 1_000;

  private TeamsMessage() {}

  /** The same for the same step. */
  public static ObjectNode of(Step step) {
    var message = JSON.createObjectNode().put("type", "message");
    message
        .putArray("attachments")
        .addObject()
        .put("contentType", "application/vnd.microsoft.card.adaptive")
        .putNull("contentUrl")
        .set("content", card(step));
    return message;
  }

  private static ObjectNode card(Step step) {
    var card = JSON.createObjectNode()
        .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
        .put("type", "AdaptiveCard")
        .put("version", "1.4");
    var body = card.putArray("body");
    run(body, step.label()).put("size", "Large").put("weight", "Bolder");
    run(body, step.sentence());
    run(body, step.circumstances()).put("isSubtle", true);
    var facts = body.addObject().put("type", "FactSet").putArray("facts");
    fact(facts, "Severity", step.alert().getSeverity().name());
    fact(facts, "Papers", String.valueOf(step.alert().getObserved()));
    fact(facts, "Expected", String.format(Locale.ROOT, "%.1f", step.alert().getExpected()));
    fact(facts, "Lift", step.lift());
    if (!step.papers().isEmpty()) {
      var actions = card.putArray("actions");
      step.papers()
          .forEach(it -> actions
              .addObject()
              .put("type", "Action.OpenUrl")
              .put("title", it.id())
              .put("url", it.url()));
    }
    return card;
  }

  private static ObjectNode run(ArrayNode body, String text) {
    return body.addObject()
        .put("type", "RichTextBlock")
        .putArray("inlines")
        .addObject()
        .put("type", "TextRun")
        .put("text", PlainText.of(text, LONGEST_TEXT));
  }

  private static void fact(ArrayNode facts, String title, String value) {
    facts.addObject().put("title", title).put("value", value);
  }
}
