// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.papertrends.tagging.Topic;
import io.papertrends.web.charts.SeriesChart;
import io.papertrends.web.charts.SeriesChart.Line;
import io.papertrends.web.charts.SeriesChart.Span;
import io.papertrends.web.index.AlertQueries.StoredAlert;
import io.papertrends.web.index.DayRange;
import io.papertrends.web.index.Index;
import io.papertrends.web.index.PaperQueries.PaperQuery;
import io.papertrends.web.series.PeriodLength;
import io.papertrends.web.series.SeriesPoint;
import io.papertrends.web.series.TopicSeries;
import io.papertrends.web.server.Address;
import io.papertrends.web.server.Parameters;
import io.papertrends.web.server.ProblemException;
import io.papertrends.web.text.NumberFormats;
import io.papertrends.web.topics.CurrentTopics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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

  private final Index index;
  private final CurrentTopics topics;

  /** What the template is given. */
  record Content(
      String name,
      boolean isKeyword,
      String papers,
      String from,
      String to,
      List<ChoiceLink> steps,
      String step,
      List<ChoiceLink> ranges,
      String chart,
      boolean hasExpected,
      List<PointRow> points,
      List<AlertRow> alerts,
      List<Neighbour> broader,
      List<Neighbour> narrower,
      List<Neighbour> together,
      List<String> names,
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
    var topic = topics.tree().topic(id);
    var latest = index.papers().find(PaperQuery.ofTopic(id), Long.MAX_VALUE, PAPERS);
    return new Content(
        topics.label(id),
        CurrentTopics.isKeyword(id),
        NumberFormats.papers(series.papers()),
        range.first().toString(),
        range.last().toString(),
        steps(id, range, step),
        step.id(),
        ranges(id, selection.known(), range, step),
        series.points().isEmpty() ? null : chart(id, selection).inPage(),
        series.points().stream().anyMatch(it -> it.expected() != null),
        rows(series),
        index.alerts().of(id, MOST_ALERTS).stream()
            .map(it -> AlertRow.of(it, topics))
            .toList(),
        topic.stream()
            .flatMap(it -> it.broader().stream())
            .map(it -> neighbour(it, null))
            .toList(),
        topics.tree().narrower(id).stream().map(it -> neighbour(it, null)).toList(),
        together(id),
        topic.map(TopicPage::names).orElse(List.of()),
        latest.stream().map(PaperRow::of).toList(),
        Address.of("/papers").with("topic", id).toString(),
        query(Address.of("/topics/" + Address.encoded(id) + "/chart.svg"), range, step),
        query(Address.of("/api/v1/topics/" + Address.encoded(id) + "/series"), range, step),
        query(Address.of("/api/v1/topics/" + Address.encoded(id) + "/series.csv"), range, step),
        "/feeds/topics/" + Address.encoded(id) + ".atom",
        Address.of("/compare").with("topics", id).toString());
  }

  /** The chart as a file of its own. */
  public String picture(String id, Parameters parameters) {
    var selection = selection(id, parameters);
    if (selection.series().points().isEmpty()) {
      throw ProblemException.notFound("no paper has been counted yet");
    }
    return chart(id, selection).asFile();
  }

  private SeriesChart chart(String id, Selection selection) {
    var name = topics.label(id);
    var title = name + ": share of all papers by " + selection.step().id() + ", "
        + NumberFormats.day(selection.range().first()) + " to "
        + NumberFormats.day(selection.range().last());
    var spans = index.alerts().of(id, MOST_ALERTS).stream().map(TopicPage::span).toList();
    return new SeriesChart(title, List.of(new Line(name, selection.series().points())), spans);
  }

  private static Span span(StoredAlert alert) {
    return new Span(
        alert.started(), alert.ended() == null ? LocalDate.of(9999, 1, 1) : alert.ended());
  }

  private static List<String> names(Topic topic) {
    return topic.names().distinct().toList();
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
    return new Neighbour(topics.label(id), Address.ofTopic(id).toString(), note);
  }

  private List<Neighbour> together(String id) {
    return index.papers().together(id, LATEST_PAPERS, TOGETHER).stream()
        .map(it -> neighbour(it.topic(), it.papers() + " of " + it.of()))
        .toList();
  }

  private static String query(Address address, DayRange range, PeriodLength step) {
    return address
        .with("from", range.first())
        .with("to", range.last())
        .with("by", step.id())
        .toString();
  }

  private static List<ChoiceLink> steps(String id, DayRange range, PeriodLength current) {
    var choices = new ArrayList<ChoiceLink>();
    for (var step : PeriodLength.values()) {
      choices.add(
          new ChoiceLink(step.id(), query(Address.ofTopic(id), range, step), step == current));
    }
    return choices;
  }

  private static List<ChoiceLink> ranges(
      String id, DayRange known, DayRange current, PeriodLength step) {
    var choices = new ArrayList<ChoiceLink>();
    for (int days : new int[] {31, 92, 366}) {
      if (days >= known.days()) {
        break;
      }
      var range = known.latest(days);
      choices.add(new ChoiceLink(
          days == 31 ? "month" : days == 92 ? "quarter" : "year",
          query(Address.ofTopic(id), range, days == 31 ? PeriodLength.DAY : step),
          range.equals(current)));
    }
    choices.add(new ChoiceLink(
        "all", query(Address.ofTopic(id), known, PeriodLength.WEEK), known.equals(current)));
    return choices;
  }
}
