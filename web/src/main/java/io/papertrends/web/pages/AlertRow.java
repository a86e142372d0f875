// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.papertrends.web.events.AlertJson;
import io.papertrends.web.events.EventParser;
import io.papertrends.web.index.AlertQueries.StoredAlert;
import io.papertrends.web.server.RelativeUrl;
import io.papertrends.web.text.NumberFormats;
import io.papertrends.web.topics.CurrentTopics;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An alert in a list, with the figures of one of its steps.
 *
 * @param lift how many times as many papers as expected
 * @param papers of the window
 * @param window of the figures
 * @param odds of as many papers by chance
 * @param parts what else has the same growth
 * @param nameOf the topic that it is a name within; null for none
 */
record AlertRow(
    String name,
    String address,
    String severity,
    String kind,
    String started,
    String ended,
    String lift,
    String papers,
    String window,
    String expected,
    String odds,
    List<Part> parts,
    List<String> caveats,
    TopicLink nameOf,
    AlertJson event) {

  /** A topic or keyword with the same growth. */
  record Part(String name, String address, String papers) {}

  /** A topic with its page. */
  record TopicLink(String name, String address) {}

  private static TopicLink link(String id, CurrentTopics topics) {
    return new TopicLink(topics.label(id), RelativeUrl.ofTopic(id).toString());
  }

  static AlertRow of(StoredAlert alert, CurrentTopics topics) {
    return of(alert, EventParser.alert(alert.json()), topics);
  }

  /** With the figures of one of its steps. */
  static AlertRow of(StoredAlert alert, AlertJson event, CurrentTopics topics) {
    return new AlertRow(
        topics.label(alert.topic(), event.label()),
        RelativeUrl.ofTopic(alert.topic())
            .with("from", alert.started().minusDays(180))
            .with("to", alert.ended() == null ? null : alert.ended().plusDays(60))
            .toString(),
        event.severity().toLowerCase(Locale.ROOT),
        event.kind().equals("growth") ? "slow growth" : event.kind(),
        NumberFormats.day(alert.started()),
        alert.ended() == null ? null : NumberFormats.day(alert.ended()),
        NumberFormats.times(event.lift()),
        NumberFormats.papers(event.observed()),
        event.windowDays() + " days to " + NumberFormats.day(LocalDate.parse(event.lastDay())),
        NumberFormats.tenths(event.expected()),
        NumberFormats.odds(event.p()),
        event.parts().stream()
            .map(it -> new Part(
                topics.label(it.topic(), it.label()),
                RelativeUrl.ofTopic(it.topic()).toString(),
                NumberFormats.papers(it.observed())))
            .toList(),
        event.caveats().stream().map(AlertRow::caveat).toList(),
        event.nameOf() == null ? null : link(event.nameOf(), topics),
        event);
  }

  private static String caveat(String name) {
    return switch (name) {
      case "ONE_DAY" -> "But most of the growth comes from papers of a single day.";
      case "ONE_GROUP" -> "But most of the growth comes from one group of authors.";
      case "ONE_EVENT" -> "But most of the growth comes from papers for one event or for contests.";
      case "ONE_FIELD" -> "But the whole field of these papers has more papers than usual.";
      case "EVERY_YEAR" -> "But the same weeks of the year before had this growth too.";
      default -> "But there is a caveat that this release has no words for.";
    };
  }
}
