// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * Renders an alert event as an Adaptive Card for a Teams workflow with a webhook trigger. Untrusted
 * text is in text runs, because other elements of a card interpret Markdown.
 */
public final class TeamsMessage {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_TEXT = 1_000;

  private TeamsMessage() {}

  /** The same event always gives the same message. */
  public static ObjectNode of(AlertEvent event) {
    var message = JSON.createObjectNode().put("type", "message");
    message
        .putArray("attachments")
        .addObject()
        .put("contentType", "application/vnd.microsoft.card.adaptive")
        .putNull("contentUrl")
        .set("content", card(event));
    return message;
  }

  private static ObjectNode card(AlertEvent event) {
    var card = JSON.createObjectNode()
        .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
        .put("type", "AdaptiveCard")
        .put("version", "1.4");
    var body = card.putArray("body");
    run(body, event.label()).put("size", "Large").put("weight", "Bolder");
    run(body, event.sentence());
    run(body, event.details()).put("isSubtle", true);
    var facts = body.addObject().put("type", "FactSet").putArray("facts");
    fact(facts, "Severity", event.alert().getSeverity().name());
    fact(facts, "Papers", String.valueOf(event.alert().getObserved()));
    fact(facts, "Expected", String.format(Locale.ROOT, "%.1f", event.alert().getExpected()));
    fact(facts, "Lift", event.lift());
    if (!event.papers().isEmpty()) {
      var actions = card.putArray("actions");
      event
          .papers()
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
        .put("text", SanitizedText.of(text, LONGEST_TEXT));
  }

  private static void fact(ArrayNode facts, String title, String value) {
    facts.addObject().put("title", title).put("value", value);
  }
}
