// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import static io.papertrends.notifier.AlertExamples.DAY;
import static io.papertrends.notifier.AlertExamples.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertrends.notifier.AlertExamples;
import io.papertrends.schemas.Severity;
import io.papertrends.schemas.TrendAlert;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final String HOSTILE =
      "<!channel> & [x](http://evil) \u0000\u202E" + "long ".repeat(1_000);

  @Test
  void shouldIdentifyEventsByAlertPhaseAndDay() {
    assertThat(event(1).key()).isEqualTo("a1|STARTED|2025-09-03");
    assertThat(event(1).messageId())
        .matches("step_[0-9a-f]{32}")
        .isEqualTo(event(1).messageId());
    assertThat(event(2).messageId()).isNotEqualTo(event(1).messageId());
  }

  @Test
  void shouldRenderAllFieldsForPrograms() throws IOException {
    var message = WebhookMessage.of(event(1));

    assertThat(reread(message)).isEqualTo(json("""
        {"type": "alert.started", "timestamp": "2025-09-03T00:00:00Z",
         "data": {"id": "a1", "topic": "knowledge-graphs", "label": "Knowledge graphs",
          "nameOf": null, "kind": "burst", "phase": "STARTED", "severity": "MEDIUM",
          "message": "Knowledge graphs: 30 papers, 10.5 expected",
          "windowDays": 7, "firstDay": "2025-08-28", "lastDay": "2025-09-03",
          "started": "2025-09-03", "observed": 30, "expected": 10.5, "lift": 2.7, "p": 1e-6,
          "adjustedP": 1e-4, "finality": "FINAL",
          "evidence": ["arxiv:2409.01234", "doi:10.1/a<b>|c", "title:abc"],
          "parts": [], "caveats": []}}\
        """));
    assertThat(names(message.get("data")))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(TrendAlert.class.getDeclaredFields())
            .filter(it -> !Modifier.isStatic(it.getModifiers()))
            .map(Field::getName)
            .toList());
  }

  @Test
  void shouldRenderSlackBlocks() throws IOException {
    assertThat(reread(SlackMessage.of(event(1)))).isEqualTo(json("""
        {"text": "Knowledge graphs: 30 papers, 10.5 expected",
         "blocks": [
          {"type": "header", "text": {"type": "plain_text", "text": "Knowledge graphs"}},
          {"type": "section", "text": {"type": "mrkdwn",
            "text": "Knowledge graphs: 30 papers, 10.5 expected"}},
          {"type": "section", "text": {"type": "mrkdwn",
            "text": "Papers: <https://arxiv.org/abs/2409.01234|arxiv:2409.01234>, <https://doi.org/10.1/a%3Cb%3E%7Cc|doi:10.1/a&lt;b&gt;|c>"}},
          {"type": "context", "elements": [{"type": "mrkdwn",
            "text": "*MEDIUM* · burst started, 2025-08-28 to 2025-09-03, final · lift 2.7"}]}]}\
        """));
  }

  @Test
  void shouldRespectTheLimitsOfSlack() {
    var message = SlackMessage.of(event(1, Severity.LOW, DAY, HOSTILE));

    assertThat(message.toString()).doesNotContain("\\u0000", "\u202E");
    assertThat(message.at("/text").asText()).startsWith("&lt;!channel&gt; &amp; ");
    assertThat(message.at("/blocks/0/text/type").asText()).isEqualTo("plain_text");
    assertThat(message.at("/blocks/0/text/text").asText()).hasSizeLessThanOrEqualTo(150);
    assertThat(message.at("/blocks/1/text/text").asText())
        .startsWith("&lt;!channel&gt; &amp; ")
        .hasSizeLessThanOrEqualTo(3_000);
  }

  @Test
  void shouldRenderAnAdaptiveCardForTeams() throws IOException {
    assertThat(reread(TeamsMessage.of(event(1)))).isEqualTo(json("""
        {"type": "message", "attachments": [{
          "contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": null,
          "content": {
            "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
            "type": "AdaptiveCard", "version": "1.4",
            "body": [
              {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": "Knowledge graphs",
                "size": "Large", "weight": "Bolder"}]},
              {"type": "RichTextBlock", "inlines": [{"type": "TextRun",
                "text": "Knowledge graphs: 30 papers, 10.5 expected"}]},
              {"type": "RichTextBlock", "inlines": [{"type": "TextRun",
                "text": "burst started, 2025-08-28 to 2025-09-03, final", "isSubtle": true}]},
              {"type": "FactSet", "facts": [
                {"title": "Severity", "value": "MEDIUM"}, {"title": "Papers", "value": "30"},
                {"title": "Expected", "value": "10.5"}, {"title": "Lift", "value": "2.7"}]}],
            "actions": [
              {"type": "Action.OpenUrl", "title": "arxiv:2409.01234",
               "url": "https://arxiv.org/abs/2409.01234"},
              {"type": "Action.OpenUrl", "title": "doi:10.1/a<b>|c",
               "url": "https://doi.org/10.1/a%3Cb%3E%7Cc"}]}}]}\
        """));
  }

  @Test
  void shouldRespectTheSizeLimitOfTeams() {
    assertThat(TeamsMessage.of(event(1, Severity.LOW, DAY, HOSTILE)).toString())
        .hasSizeLessThan(28_000 / 4);
  }

  @Test
  void shouldMakeASentenceForAlertsWithoutMessage() {
    assertThat(AlertExamples.ofTheFirstRelease().sentence())
        .isEqualTo("knowledge-graphs: 30 papers, 10.5 expected");
  }

  private static List<String> names(JsonNode node) {
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode reread(JsonNode message) throws IOException {
    return json(message.toString());
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
