// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.papertrends.web.charts.IntervalPicture;
import io.papertrends.web.charts.SparklineChart;
import io.papertrends.web.events.BoardJson;
import io.papertrends.web.index.DayRange;
import io.papertrends.web.index.Index;
import io.papertrends.web.server.RelativeUrl;
import io.papertrends.web.text.NumberFormats;
import io.papertrends.web.topics.CurrentTopics;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The boards of a window that ends on some day, as the start page shows them. */
final class BoardViews {

  private static final int ROWS = 10;
  private static final int SPARKLINE_DAYS = 28;

  private final Index index;
  private final CurrentTopics topics;
  private final int window;
  private final LocalDate day;
  private final DayRange sparklineDays;
  private final int openDays;

  /** A board. */
  record View(
      String id,
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
      String picture,
      List<Folded> same) {}

  /** A topic further down that has most of its papers in common with that of the row. */
  record Folded(String name, String address, String papers) {}

  BoardViews(Index index, CurrentTopics topics, int window, LocalDate day) {
    this.index = index;
    this.topics = topics;
    this.window = window;
    this.day = day;
    this.sparklineDays = new DayRange(day.minusDays(SPARKLINE_DAYS - 1L), day);
    this.openDays = openDays(index, day);
  }

  /** The view of a board; null gives the view of a missing one. */
  View of(String id, BoardJson board) {
    var names = BoardTexts.of(id);
    var rows = board == null ? List.<Row>of() : rows(id, board.entries());
    var query = "window=" + window + "d&day=" + day;
    return new View(
        id,
        names.title(),
        names.explanation(),
        rows,
        names.none(),
        rows.stream().anyMatch(it -> it.lift() != null),
        "/api/v1/boards/" + id + "?" + query,
        "/api/v1/boards/" + id + ".csv?" + query,
        "/feeds/boards/" + id + ".atom?window=" + window + "d");
  }

  /**
   * The rows of a board. An entry that shares most of its papers with a broader or narrower entry
   * ranked higher gets no row of its own: it is listed under that entry's row.
   */
  private List<Row> rows(String board, List<BoardJson.Entry> entries) {
    var folded = entries.stream()
        .filter(it -> it.under() != null)
        .collect(groupingBy(BoardJson.Entry::under, mapping(this::folded, toList())));
    return entries.stream()
        .filter(it -> it.under() == null)
        .limit(ROWS)
        .map(it -> row(board, it, folded.getOrDefault(it.topic(), List.of())))
        .toList();
  }

  /** A pair's topics are compared. */
  private static String address(BoardJson.Entry entry) {
    return entry.topic().indexOf('+') < 0
        ? RelativeUrl.ofTopic(entry.topic()).toString()
        : RelativeUrl.of("/compare")
            .with("topics", entry.topic().replace('+', ','))
            .toString();
  }

  private Folded folded(BoardJson.Entry entry) {
    return new Folded(
        topics.label(entry.topic(), entry.label()),
        address(entry),
        NumberFormats.papers(entry.papers()));
  }

  private Row row(String board, BoardJson.Entry entry, List<Folded> same) {
    boolean isPair = board.equals("pairs");
    var move = RankChange.of(entry.rank(), entry.previousRank());
    boolean hasLift = entry.lift() != null;
    return new Row(
        entry.rank(),
        move.text(),
        move.kind(),
        topics.label(entry.topic(), entry.label()),
        address(entry),
        CurrentTopics.isKeyword(entry.topic()),
        isPair ? null : sparkline(entry.topic()),
        NumberFormats.whole(entry.papers()),
        NumberFormats.percent(entry.share()),
        entry.expected() == null ? null : NumberFormats.tenths(entry.expected()),
        hasLift ? NumberFormats.times(entry.lift()) : null,
        hasLift
            ? NumberFormats.tenths(entry.liftLow()) + " to "
                + NumberFormats.tenths(entry.liftHigh())
            : null,
        hasLift ? IntervalPicture.of(entry.liftLow(), entry.lift(), entry.liftHigh()) : null,
        same);
  }

  private String sparkline(String topic) {
    var papers = new long[SPARKLINE_DAYS];
    for (var count : index.counts().daily(topic, sparklineDays)) {
      papers[(int) (count.lastDay().toEpochDay() - sparklineDays.first().toEpochDay())] =
          count.papers();
    }
    return Arrays.stream(papers).sum() == 0 ? null : SparklineChart.of(papers, openDays);
  }

  private static int openDays(Index index, LocalDate day) {
    return index
        .counts()
        .lastFinalDay()
        .map(it -> (int) Math.max(0, day.toEpochDay() - it.toEpochDay()))
        .map(it -> Math.min(it, SPARKLINE_DAYS))
        .orElse(SPARKLINE_DAYS);
  }
}
