// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.papertrends.web.charts.AlertTimeline;
import io.papertrends.web.charts.AlertTimeline.Bar;
import io.papertrends.web.events.EventParser;
import io.papertrends.web.index.AlertQueries.StoredAlert;
import io.papertrends.web.index.DayRange;
import io.papertrends.web.index.Index;
import io.papertrends.web.server.Parameters;
import io.papertrends.web.server.RelativeUrl;
import io.papertrends.web.text.NumberFormats;
import io.papertrends.web.topics.CurrentTopics;
import java.util.List;
import java.util.Locale;

/** Alerts over time, and as a list with sentence, figures and papers. */
final class AlertsPage {

  private static final int USUAL_DAYS = 184;
  private static final int MOST_ALERTS = 60;
  private static final int MOST_PAPERS = 5;

  private final Index index;
  private final CurrentTopics topics;

  /** What the template is given. */
  record Content(
      String from,
      String to,
      String period,
      String number,
      String running,
      String timeline,
      List<Item> alerts,
      boolean hasAlerts,
      String more,
      String json,
      String csv) {}

  /** An alert with its papers. */
  record Item(AlertRow alert, List<PaperRow> papers) {}

  AlertsPage(Index index, CurrentTopics topics) {
    this.index = index;
    this.topics = topics;
  }

  Content content(Parameters parameters) {
    var known = index.counts().daysOrEpoch();
    var range = parameters.range(known.latest(USUAL_DAYS));
    var found = index.alerts().in(range, MOST_ALERTS + 1);
    var shown = found.stream().limit(MOST_ALERTS).toList();
    return new Content(
        range.first().toString(),
        range.last().toString(),
        NumberFormats.days(range.first(), range.last()),
        number(found.size()),
        NumberFormats.whole(shown.stream().filter(it -> it.ended() == null).count()),
        shown.isEmpty()
            ? null
            : AlertTimeline.of(shown.stream().map(it -> bar(it, range)).toList(), range),
        shown.stream().map(this::item).toList(),
        !shown.isEmpty(),
        found.size() > MOST_ALERTS
            ? RelativeUrl.of("/alerts")
                .with("to", shown.get(MOST_ALERTS - 1).started())
                .with("from", range.first())
                .toString()
            : null,
        "/api/v1/alerts",
        "/api/v1/alerts.csv");
  }

  private static String number(int alerts) {
    return alerts > MOST_ALERTS
        ? "More than " + MOST_ALERTS + " alerts"
        : alerts == 1 ? "1 alert" : alerts + " alerts";
  }

  private Bar bar(StoredAlert alert, DayRange range) {
    var event = EventParser.alert(alert.json());
    return new Bar(
        topics.label(alert.topic(), event.label()),
        RelativeUrl.ofTopic(alert.topic()).toString(),
        alert.started(),
        alert.ended() == null ? range.last() : alert.ended(),
        event.severity().toLowerCase(Locale.ROOT),
        alert.ended() == null);
  }

  private Item item(StoredAlert alert) {
    var row = AlertRow.of(alert, topics);
    var evidence = row.event().evidence().stream().limit(MOST_PAPERS).toList();
    return new Item(
        row, index.papers().named(evidence).stream().map(PaperRow::of).toList());
  }
}
