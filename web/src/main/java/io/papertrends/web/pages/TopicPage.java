// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.papertrends.tagging.Topic;
import io.papertrends.web.charts.SeriesChart;
import io.papertrends.web.charts.SeriesChart.Line;
import io.papertrends.web.charts.SeriesChart.Span;
import io.papertrends.web.index.AlertQueries.StoredAlert;
import io.papertrends.web.index.DayRange;
import io.papertrends.web.index.Index;
import io.papertrends.web.index.PaperQueries.ListedPaper;
import io.papertrends.web.index.PaperQueries.PaperQuery;
import io.papertrends.web.series.PeriodLength;
import io.papertrends.web.series.SeriesPoint;
import io.papertrends.web.series.TopicSeries;
import io.papertrends.web.server.Parameters;
import io.papertrends.web.server.ProblemException;
import io.papertrends.web.server.RelativeUrl;
import io.papertrends.web.text.NumberFormats;
import io.papertrends.web.topics.CurrentTopics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A topic over time, its papers, and its neighbours. */
public final class TopicPage {

  private static final int USUAL_DAYS = 366;
  private static final int DAYS_BY_DAY = 62;
  private static final int MOST_POINTS = 1_500;
  private static final int PAPERS = 15;
  private static final int LATEST_PAPERS = 200;
  private static final int TOGETHER = 12;
  private static final int MOST_ALERTS = 20;
  private static final int FIRST_PAPERS = 3;

  /** A topic that is seen so many days later than the first paper of all began later than them. */
  private static final int DAYS_BEFORE_FIRST = 28;

  private final Index index;
  private final CurrentTopics topics;

  /** What the template is given. */
  record Content(
      String name,
      boolean isKeyword,
      String papers,
      String period,
      String highest,
      String from,
      String to,
      List<ChoiceLink> steps,
      String step,
      List<ChoiceLink> ranges,
      String chart,
      boolean hasExpected,
      boolean hasOpen,
      List<PointRow> points,
      List<AlertRow> alerts,
      AlertRow alertInRange,
      List<Neighbour> broader,
      List<Neighbour> narrower,
      List<Neighbour> together,
      List<String> names,
      String firstSeen,
      List<PaperRow> first,
      List<PaperRow> latest,
      String allPapers,
      String picture,
      String json,
      String csv,
      String feed,
      String compare) {}

  /** A period as a row of the table. */
  record PointRow(
      String period, String papers, String all, String share, String expected, boolean isOpen) {}

  /** A topic next to this one. */
  record Neighbour(String name, String address, String note) {}

  /** Of this index. */
  public TopicPage(Index index, CurrentTopics topics) {
    this.index = index;
    this.topics = topics;
  }

  private record Selection(DayRange known, DayRange range, PeriodLength step, TopicSeries series) {}

  private Selection selection(String id, Parameters parameters) {
    if (!topics.isKnown(id)) {
      throw ProblemException.noTopic(id);
    }
    var known = index.counts().daysOrEpoch();
    var range = parameters.range(known.latest(USUAL_DAYS));
    var step = parameters
        .step()
        .orElse(range.days() <= DAYS_BY_DAY ? PeriodLength.DAY : PeriodLength.WEEK);
    if (step == PeriodLength.DAY && range.days() > MOST_POINTS) {
      throw ProblemException.invalid(
          "up to " + MOST_POINTS + " days can be shown by day; take by=week");
    }
    return new Selection(known, range, step, TopicSeries.of(index.counts(), id, range, step));
  }

  Content content(String id, Parameters parameters) {
    var selection = selection(id, parameters);
    var range = selection.range();
    var step = selection.step();
    var series = selection.series();
    var choices = new SeriesChoices(RelativeUrl.ofTopic(id).toString(), range, step);
    var topic = topics.tree().topic(id);
    var first = first(id, selection.known());
    var latest = index.papers().find(PaperQuery.ofTopic(id), Long.MAX_VALUE, PAPERS);
    var alerts = index.alerts().of(id, MOST_ALERTS);
    return new Content(
        topics.label(id),
        CurrentTopics.isKeyword(id),
        NumberFormats.papers(series.papers()),
        NumberFormats.days(range.first(), range.last()),
        highest(series),
        range.first().toString(),
        range.last().toString(),
        choices.steps(),
        step.id(),
        choices.ranges(selection.known()),
        series.points().isEmpty() ? null : chart(id, selection, alerts).inPage(),
        series.points().stream().anyMatch(it -> it.expected() != null),
        series.points().stream().anyMatch(SeriesPoint::isOpen),
        rows(series),
        alerts.stream().map(it -> AlertRow.of(it, topics)).toList(),
        alerts.stream()
            .filter(it -> it.runsIn(range))
            .findFirst()
            .map(it -> AlertRow.of(it, topics))
            .orElse(null),
        topic.stream()
            .flatMap(it -> it.broader().stream())
            .map(it -> neighbour(it, null))
            .toList(),
        topics.tree().narrower(id).stream().map(it -> neighbour(it, null)).toList(),
        together(id),
        topic.map(TopicPage::names).orElse(List.of()),
        first.isEmpty() ? null : NumberFormats.day(first.get(0).published()),
        first.stream().map(PaperRow::of).toList(),
        latest.stream().map(PaperRow::of).toList(),
        RelativeUrl.of("/papers").with("topic", id).toString(),
        choices.address("/topics/" + RelativeUrl.encoded(id) + "/chart.svg"),
        choices.address("/api/v1/topics/" + RelativeUrl.encoded(id) + "/series"),
        choices.address("/api/v1/topics/" + RelativeUrl.encoded(id) + "/series.csv"),
        "/feeds/topics/" + RelativeUrl.encoded(id) + ".atom",
        RelativeUrl.of("/compare").with("topics", id).toString());
  }

  /** The papers that a topic began with; none of a topic that was there from the beginning. */
  private List<ListedPaper> first(String id, DayRange known) {
    var first = index.papers().earliest(id, FIRST_PAPERS);
    return !first.isEmpty()
            && first.get(0).published().isAfter(known.first().plusDays(DAYS_BEFORE_FIRST))
        ? first
        : List.of();
  }

  /** The chart as a file of its own. */
  public String picture(String id, Parameters parameters) {
    var selection = selection(id, parameters);
    if (selection.series().points().isEmpty()) {
      throw ProblemException.notFound("no paper has been counted yet");
    }
    return chart(id, selection, index.alerts().of(id, MOST_ALERTS)).asFile();
  }

  private SeriesChart chart(String id, Selection selection, List<StoredAlert> alerts) {
    var name = topics.label(id);
    var title = name + ": share of all papers by " + selection.step().id() + ", "
        + NumberFormats.days(selection.range().first(), selection.range().last());
    var spans = alerts.stream().map(TopicPage::span).toList();
    return new SeriesChart(title, List.of(new Line(name, selection.series().points())), spans);
  }

  private static Span span(StoredAlert alert) {
    return new Span(
        alert.started(), alert.ended() == null ? LocalDate.of(9999, 1, 1) : alert.ended());
  }

  private static List<String> names(Topic topic) {
    return topic.names().distinct().toList();
  }

  /** When the topic had its highest share, and which; null while there is no closed period. */
  private static String highest(TopicSeries series) {
    return series.points().stream()
        .filter(it -> it.papers() > 0 && !it.isOpen())
        .max(Comparator.comparingDouble(SeriesPoint::share))
        .map(it -> NumberFormats.percent(it.share()) + " of all papers, "
            + NumberFormats.days(it.firstDay(), it.lastDay()))
        .orElse(null);
  }

  private static List<PointRow> rows(TopicSeries series) {
    var rows = new ArrayList<>(series.points().stream().map(TopicPage::row).toList());
    Collections.reverse(rows);
    return rows;
  }

  private static PointRow row(SeriesPoint point) {
    return new PointRow(
        point.period(),
        NumberFormats.whole(point.papers()),
        NumberFormats.whole(point.papersInWindow()),
        NumberFormats.percent(point.share()),
        point.expected() == null
            ? null
            : NumberFormats.tenths(point.expected()) + " ("
                + NumberFormats.whole(Math.round(point.low())) + " to "
                + NumberFormats.whole(Math.round(point.high())) + ")",
        point.isOpen());
  }

  private Neighbour neighbour(String id, String note) {
    return new Neighbour(topics.label(id), RelativeUrl.ofTopic(id).toString(), note);
  }

  private List<Neighbour> together(String id) {
    return index.papers().together(id, LATEST_PAPERS, TOGETHER).stream()
        .map(it -> neighbour(it.topic(), it.papers() + " of " + it.of()))
        .toList();
  }
}
