// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A step for an incoming webhook of Slack: blocks, and a text for notifications. Slack refuses
 * messages whose texts are longer than its documentation of blocks says.
 */
public final class SlackMessage {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_HEADER = 150;
  private static final int LONGEST_SENTENCE = 1_000;

  private SlackMessage() {}

  /** The same for the same step. */
  public static ObjectNode of(Step step) {
    var message = JSON.createObjectNode();
    message.put("text", escaped(sentence(step)));
    var blocks = message.putArray("blocks");
    blocks
        .addObject()
        .put("type", "header")
        .set(
            "text",
            JSON.createObjectNode()
                .put("type", "plain_text")
                .put("text", PlainText.of(step.label(), LONGEST_HEADER)));
    addSection(blocks, escaped(sentence(step)));
    if (!step.papers().isEmpty()) {
      addSection(blocks, papers(step));
    }
    var context = blocks.addObject().put("type", "context").putArray("elements");
    context.add(text("*" + step.alert().getSeverity() + "* · " + escaped(step.circumstances())
        + " · " + step.lift() + " the expected"));
    return message;
  }

  private static String sentence(Step step) {
    return PlainText.of(step.sentence(), LONGEST_SENTENCE);
  }

  private static String papers(Step step) {
    return step.papers().stream()
        .map(it -> "<" + escaped(it.url()).replace("|", "%7C") + "|" + escaped(it.id()) + ">")
        .collect(joining(", ", "Papers: ", ""));
  }

  private static void addSection(ArrayNode blocks, String markup) {
    blocks.addObject().put("type", "section").set("text", text(markup));
  }

  private static ObjectNode text(String markup) {
    return JSON.createObjectNode().put("type", "mrkdwn").put("text", markup);
  }

  /** The three characters that begin mentions and links, as Slack wants them. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
