// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.papertrends.web.charts.IntervalPicture;
import io.papertrends.web.charts.Sparkline;
import io.papertrends.web.events.AlertEvent;
import io.papertrends.web.events.BoardEvent;
import io.papertrends.web.events.Events;
import io.papertrends.web.index.Alerts.StoredAlert;
import io.papertrends.web.index.DayRange;
import io.papertrends.web.index.Index;
import io.papertrends.web.server.Address;
import io.papertrends.web.server.Parameters;
import io.papertrends.web.topics.CurrentTopics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What takes off: the boards of a window that ends on some day, and the alerts of that day. */
final class NowPage {

  private static final int USUAL_WINDOW = 7;
  private static final int ROWS = 10;
  private static final int SPARKLINE_DAYS = 28;
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
      List<Choice> windows,
      String window,
      String day,
      String firstDay,
      String lastDay,
      String previous,
      String next,
      String latest,
      List<BoardView> boards,
      List<AlertRow> alerts,
      String moreAlerts,
      boolean isEmpty) {}

  /** One of several choices, with the address that makes it. */
  record Choice(String name, String address, boolean isCurrent) {}

  /** A board; the alerts stand before the second one. */
  record BoardView(
      String id,
      boolean isAfterAlerts,
      String title,
      String explanation,
      List<Row> rows,
      String none,
      boolean hasExpected,
      String json,
      String csv,
      String feed) {}

  /** A topic on a board. */
  record Row(
      int rank,
      String move,
      String moveKind,
      String name,
      String address,
      boolean isKeyword,
      String sparkline,
      String papers,
      String share,
      String expected,
      String lift,
      String interval,
      String picture) {}

  NowPage(Index index, CurrentTopics topics) {
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
    var top = board("top", window, day);
    var boards = List.of(
        view("rising", window, day),
        view("new", window, day),
        view("top", window, day),
        view("pairs", window, day));
    var alerts = alerts(day);
    return new Content(
        headline(board("rising", window, day)),
        period(window, day),
        top.map(it -> Numbers.papers(it.papersInWindow())).orElse("no papers"),
        finality(top),
        top.map(BoardEvent::isOpen).orElse(false),
        windows(parameters, window),
        window + "d",
        day.toString(),
        days.get().first().toString(),
        days.get().last().toString(),
        day.isAfter(days.get().first()) ? address(window, day.minusDays(1)) : null,
        day.isBefore(days.get().last()) ? address(window, day.plusDays(1)) : null,
        day.equals(days.get().last()) ? null : address(window, null),
        boards,
        alerts.stream().limit(MOST_ALERTS).toList(),
        alerts.size() > MOST_ALERTS
            ? Address.of("/alerts").with("from", day).with("to", day).toString()
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
        ? Numbers.weekday(day)
        : Numbers.day(day.minusDays(window - 1L)) + " to " + Numbers.day(day);
  }

  private static String finality(Optional<BoardEvent> board) {
    return board
        .map(it -> switch (it.finality()) {
          case "EARLY" -> "still open: figures may change";
          case "CORRECTION" -> "final, corrected by late papers";
          default -> "final";
        })
        .orElse("no results");
  }

  private String headline(Optional<BoardEvent> rising) {
    if (rising.isEmpty() || rising.get().entries().isEmpty()) {
      return "Nothing rises for sure in these days";
    }
    var first = rising.get().entries().get(0);
    return topics.label(first.topic(), first.label())
        + (first.lift() == null
            ? " rises most"
            : ": " + Numbers.times(first.lift()) + " as many papers as usual");
  }

  private static List<Choice> windows(Parameters parameters, int current) {
    var choices = new ArrayList<Choice>();
    var day = parameters.day("day").orElse(null);
    for (int days : new int[] {1, 7, 28}) {
      choices.add(
          new Choice(days == 1 ? "1 day" : days + " days", address(days, day), days == current));
    }
    return choices;
  }

  private static String address(int window, LocalDate day) {
    return Address.of("/")
        .with("window", window == USUAL_WINDOW ? null : window + "d")
        .with("day", day)
        .toString();
  }

  private Optional<BoardEvent> board(String board, int window, LocalDate day) {
    return index.boards().of(board, window, day).map(it -> Events.board(it.json()));
  }

  private BoardView view(String id, int window, LocalDate day) {
    var names = BoardNames.of(id);
    var rows = board(id, window, day).stream()
        .flatMap(it -> it.entries().stream().limit(ROWS).map(entry -> row(id, entry, day)))
        .toList();
    var query = "window=" + window + "d&day=" + day;
    return new BoardView(
        id,
        id.equals("new"),
        names.title(),
        names.explanation(),
        rows,
        names.none(),
        rows.stream().anyMatch(it -> it.lift() != null),
        "/api/v1/boards/" + id + "?" + query,
        "/api/v1/boards/" + id + ".csv?" + query,
        "/feeds/boards/" + id + ".atom?window=" + window + "d");
  }

  private Row row(String board, BoardEvent.Entry entry, LocalDate day) {
    boolean isPair = board.equals("pairs");
    var move = RankMove.of(entry.rank(), entry.previousRank());
    boolean hasLift = entry.lift() != null;
    return new Row(
        entry.rank(),
        move.text(),
        move.kind(),
        isPair ? pairName(entry) : topics.label(entry.topic(), entry.label()),
        isPair
            ? Address.of("/compare")
                .with("topics", entry.topic().replace('+', ','))
                .toString()
            : Address.ofTopic(entry.topic()).toString(),
        CurrentTopics.isKeyword(entry.topic()),
        isPair ? null : sparkline(entry.topic(), day),
        Numbers.whole(entry.papers()),
        Numbers.percent(entry.share()),
        entry.expected() == null ? null : Numbers.tenths(entry.expected()),
        hasLift ? Numbers.times(entry.lift()) : null,
        hasLift
            ? Numbers.tenths(entry.liftLow()) + " to " + Numbers.tenths(entry.liftHigh())
            : null,
        hasLift ? IntervalPicture.of(entry.liftLow(), entry.lift(), entry.liftHigh()) : null);
  }

  private String pairName(BoardEvent.Entry entry) {
    int plus = entry.topic().indexOf('+');
    return plus < 0
        ? topics.label(entry.topic(), entry.label())
        : topics.label(entry.topic().substring(0, plus)) + " + "
            + topics.label(entry.topic().substring(plus + 1));
  }

  private String sparkline(String topic, LocalDate day) {
    var range = new DayRange(day.minusDays(SPARKLINE_DAYS - 1L), day);
    var papers = new long[SPARKLINE_DAYS];
    for (var count : index.counts().of(topic, 1, range)) {
      papers[(int) (count.lastDay().toEpochDay() - range.first().toEpochDay())] = count.papers();
    }
    return Arrays.stream(papers).sum() == 0 ? null : Sparkline.of(papers, openDays(range));
  }

  private int openDays(DayRange range) {
    return index
        .counts()
        .lastFinalDay()
        .map(it -> (int) Math.max(0, range.last().toEpochDay() - it.toEpochDay()))
        .map(it -> Math.min(it, SPARKLINE_DAYS))
        .orElse(SPARKLINE_DAYS);
  }

  private List<AlertRow> alerts(LocalDate day) {
    return index.alerts().in(new DayRange(day, day), 200).stream()
        .filter(it -> it.runsOn(day))
        .map(it -> AlertRow.of(it, stepOn(day, it), topics))
        .toList();
  }

  /** The latest step of that day, so that a page of a past day knows no later one. */
  private AlertEvent stepOn(LocalDate day, StoredAlert alert) {
    return index.alerts().steps(alert.id()).stream()
        .map(it -> Events.alert(it.json()))
        .filter(it -> !LocalDate.parse(it.lastDay()).isAfter(day))
        .reduce((earlier, later) -> later)
        .orElseGet(() -> Events.alert(alert.json()));
  }
}
