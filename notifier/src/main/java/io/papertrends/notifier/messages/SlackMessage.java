// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Renders an alert event for an incoming webhook of Slack: blocks, and a text for notifications.
 * Slack rejects texts that are longer than the limits in its block reference.
 */
public final class SlackMessage {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_HEADER = 150;
  private static final int LONGEST_SENTENCE = 1_000;

  private SlackMessage() {}

  /** The same event always gives the same message. */
  public static ObjectNode of(AlertEvent event) {
    var message = JSON.createObjectNode();
    message.put("text", escaped(sentence(event)));
    var blocks = message.putArray("blocks");
    blocks
        .addObject()
        .put("type", "header")
        .set(
            "text",
            JSON.createObjectNode()
                .put("type", "plain_text")
                .put("text", SanitizedText.of(event.label(), LONGEST_HEADER)));
    addSection(blocks, escaped(sentence(event)));
    if (!event.papers().isEmpty()) {
      addSection(blocks, papers(event));
    }
    var context = blocks.addObject().put("type", "context").putArray("elements");
    context.add(text("*" + event.alert().getSeverity() + "* · " + escaped(event.details())
        + " · lift " + event.lift()));
    return message;
  }

  private static String sentence(AlertEvent event) {
    return SanitizedText.of(event.sentence(), LONGEST_SENTENCE);
  }

  private static String papers(AlertEvent event) {
    return event.papers().stream()
        .map(it -> "<" + escaped(it.url()).replace("|", "%7C") + "|" + escaped(it.id()) + ">")
        .collect(joining(", ", "Papers: ", ""));
  }

  private static void addSection(ArrayNode blocks, String markup) {
    blocks.addObject().put("type", "section").set("text", text(markup));
  }

  private static ObjectNode text(String markup) {
    return JSON.createObjectNode().put("type", "mrkdwn").put("text", markup);
  }

  /** Escapes the three control characters of Slack, which start mentions and links. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
