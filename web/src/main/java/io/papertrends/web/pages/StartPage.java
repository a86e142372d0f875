// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.papertrends.schemas.BoardNames;
import io.papertrends.web.events.AlertJson;
import io.papertrends.web.events.BoardJson;
import io.papertrends.web.events.EventParser;
import io.papertrends.web.index.AlertQueries.StoredAlert;
import io.papertrends.web.index.DayRange;
import io.papertrends.web.index.Index;
import io.papertrends.web.server.Parameters;
import io.papertrends.web.server.RelativeUrl;
import io.papertrends.web.text.NumberFormats;
import io.papertrends.web.topics.CurrentTopics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** What takes off: the boards of a window that ends on some day, and the alerts of that day. */
final class StartPage {

  private static final int USUAL_WINDOW = 7;
  private static final int MOST_ALERTS = 12;

  private final Index index;
  private final CurrentTopics topics;

  /** What the template is given. */
  record Content(
      String headline,
      String period,
      String papers,
      String finality,
      boolean isOpen,
      List<ChoiceLink> windows,
      String window,
      String day,
      String firstDay,
      String lastDay,
      String previous,
      String next,
      String latest,
      List<BoardViews.View> boards,
      List<AlertRow> alerts,
      String moreAlerts,
      boolean isEmpty) {}

  StartPage(Index index, CurrentTopics topics) {
    this.index = index;
    this.topics = topics;
  }

  Content content(Parameters parameters) {
    int window = parameters.window(USUAL_WINDOW);
    var days = index.boards().days(window);
    if (days.isEmpty()) {
      return empty(window);
    }
    var day = parameters.day("day").orElse(days.get().last());
    var boards = new HashMap<String, BoardJson>();
    for (var name : BoardNames.ALL) {
      board(name, window, day).ifPresent(it -> boards.put(name, it));
    }
    var top = Optional.ofNullable(boards.get("top"));
    var views = new BoardViews(index, topics, window, day);
    var alerts = alertsOn(day);
    return new Content(
        boards.isEmpty() ? "No results for this day" : headline(boards.get("rising")),
        period(window, day),
        top.map(it -> NumberFormats.papers(it.papersInWindow())).orElse("no papers"),
        finality(top),
        top.map(BoardJson::isOpen).orElse(false),
        windows(parameters, window),
        window + "d",
        day.toString(),
        days.get().first().toString(),
        days.get().last().toString(),
        day.isAfter(days.get().first()) ? address(window, day.minusDays(1)) : null,
        day.isBefore(days.get().last()) ? address(window, day.plusDays(1)) : null,
        day.equals(days.get().last()) ? null : address(window, null),
        BoardNames.ALL.stream().map(it -> views.of(it, boards.get(it))).toList(),
        alerts.stream()
            .limit(MOST_ALERTS)
            .map(it -> AlertRow.of(it, stepOn(day, it), topics))
            .toList(),
        alerts.size() > MOST_ALERTS
            ? RelativeUrl.of("/alerts").with("from", day).with("to", day).toString()
            : null,
        false);
  }

  private static Content empty(int window) {
    return new Content(
        "No paper has been counted yet",
        "",
        "",
        "",
        false,
        List.of(),
        window + "d",
        "",
        "",
        "",
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        true);
  }

  private static String period(int window, LocalDate day) {
    return window == 1
        ? NumberFormats.weekday(day)
        : NumberFormats.days(day.minusDays(window - 1L), day);
  }

  private static String finality(Optional<BoardJson> board) {
    return board
        .map(it -> switch (it.finality()) {
          case "EARLY" -> "still open: figures will change";
          case "CORRECTION" -> "final, corrected by late papers";
          default -> "final";
        })
        .orElse("no results");
  }

  private String headline(BoardJson rising) {
    if (rising == null || rising.entries().isEmpty()) {
      return "No topic is clearly rising in these days";
    }
    var first = rising.entries().get(0);
    return topics.label(first.topic(), first.label())
        + (first.lift() == null
            ? " rises most"
            : ": " + NumberFormats.times(first.lift()) + " as many papers as expected");
  }

  private static List<ChoiceLink> windows(Parameters parameters, int current) {
    var choices = new ArrayList<ChoiceLink>();
    var day = parameters.day("day").orElse(null);
    for (int days : new int[] {1, 7, 28}) {
      choices.add(new ChoiceLink(
          days == 1 ? "1 day" : days + " days", address(days, day), days == current));
    }
    return choices;
  }

  private static String address(int window, LocalDate day) {
    return RelativeUrl.of("/")
        .with("window", window == USUAL_WINDOW ? null : window + "d")
        .with("day", day)
        .toString();
  }

  private Optional<BoardJson> board(String board, int window, LocalDate day) {
    return index.boards().of(board, window, day).map(it -> EventParser.board(it.json()));
  }

  private List<StoredAlert> alertsOn(LocalDate day) {
    return index.alerts().in(new DayRange(day, day), 200).stream()
        .filter(it -> it.runsOn(day))
        .toList();
  }

  /** The strongest step up to that day, so that the page of a past day shows no later one. */
  private AlertJson stepOn(LocalDate day, StoredAlert alert) {
    return EventParser.alert(index.alerts().strongestStep(alert.id(), day).orElse(alert.json()));
  }
}
