// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.papertrends.web.events.AlertJson;
import io.papertrends.web.events.EventParser;
import io.papertrends.web.index.AlertQueries.StoredAlert;
import io.papertrends.web.server.Address;
import io.papertrends.web.text.NumberFormats;
import io.papertrends.web.topics.CurrentTopics;
import java.util.List;
import java.util.Locale;

/** An alert in a list. */
record AlertRow(
    String name,
    String address,
    String severity,
    String started,
    String ended,
    boolean isRunning,
    String sentence,
    String observed,
    String window,
    String expected,
    String lift,
    String probability,
    List<Part> parts,
    List<String> caveats,
    AlertJson event) {

  /** A topic or keyword with the same growth. */
  record Part(String name, String address, String papers) {}

  static AlertRow of(StoredAlert alert, CurrentTopics topics) {
    return of(alert, EventParser.alert(alert.json()), topics);
  }

  /** With the figures of one of its steps. */
  static AlertRow of(StoredAlert alert, AlertJson event, CurrentTopics topics) {
    return new AlertRow(
        topics.label(alert.topic(), event.label()),
        Address.ofTopic(alert.topic())
            .with("from", alert.started().minusDays(180))
            .with("to", alert.ended() == null ? null : alert.ended().plusDays(60))
            .toString(),
        event.severity().toLowerCase(Locale.ROOT),
        NumberFormats.day(alert.started()),
        alert.ended() == null ? null : NumberFormats.day(alert.ended()),
        alert.ended() == null,
        event.message(),
        NumberFormats.whole(event.observed()),
        event.windowDays() + " days",
        NumberFormats.tenths(event.expected()),
        NumberFormats.times(event.lift()),
        NumberFormats.probability(event.p()),
        event.parts().stream()
            .map(it -> new Part(
                topics.label(it.topic(), it.label()),
                Address.ofTopic(it.topic()).toString(),
                NumberFormats.papers(it.observed())))
            .toList(),
        event.caveats().stream().map(AlertRow::caveat).toList(),
        event);
  }

  private static String caveat(String name) {
    return switch (name) {
      case "ONE_DAY" -> "But most of the growth is papers of one day.";
      case "ONE_GROUP" -> "But most of the growth is papers of one group of authors.";
      case "ONE_EVENT" -> "But most of the growth is papers for an event or a contest.";
      case "EVERY_YEAR" -> "But the same weeks of the year before had it too.";
      default -> "But something speaks against it that these pages have no words for yet.";
    };
  }
}
