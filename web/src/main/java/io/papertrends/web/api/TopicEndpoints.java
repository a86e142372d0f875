// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.api;

import io.javalin.http.Context;
import io.papertrends.web.index.CountQueries.Listed;
import io.papertrends.web.index.DayRange;
import io.papertrends.web.index.Index;
import io.papertrends.web.series.PeriodLength;
import io.papertrends.web.series.SeriesPoint;
import io.papertrends.web.series.TopicSeries;
import io.papertrends.web.server.Parameters;
import io.papertrends.web.server.ProblemException;
import io.papertrends.web.topics.CurrentTopics;
import io.papertrends.web.topics.TopicList;
import java.util.ArrayList;
import java.util.List;

/** {@code topics}, {@code topics/{id}}, their series, and {@code compare}. */
final class TopicEndpoints {

  private static final int USUAL = 50;
  private static final int MOST = 500;
  private static final int MOST_POINTS = 4_000;
  private static final int USUAL_WINDOW = 28;

  private final Index index;
  private final CurrentTopics topics;

  /** A topic in a list. */
  private record Summary(
      String id,
      String label,
      boolean isKeyword,
      long papers,
      long papersInWindow,
      double share,
      Double growth) {}

  /** A topic. */
  private record Details(
      String id,
      String label,
      boolean isKeyword,
      List<String> names,
      List<String> broader,
      List<String> narrower) {}

  TopicEndpoints(Index index, CurrentTopics topics) {
    this.index = index;
    this.topics = topics;
  }

  private List<Listed> found(Parameters parameters) {
    return new TopicList(index, topics)
        .find(
            parameters.text("q").orElse(""),
            parameters.window(USUAL_WINDOW),
            parameters.choice("order", "papers", TopicList.ORDERS));
  }

  ApiResponse list(Context context) {
    var parameters = new Parameters(context);
    int limit = parameters.limit(USUAL, MOST);
    long from = parameters.listCursor();
    var found = found(parameters);
    var results = found.stream().skip(from).limit(limit).map(this::summary).toList();
    return ApiResponse.of(
        results,
        "total",
        found.size(),
        "window",
        parameters.window(USUAL_WINDOW) + "d",
        "cursor",
        from + limit < found.size() ? String.valueOf(from + limit) : null);
  }

  CsvTable listCsv(Context context) {
    var csv = new CsvTable("id", "label", "papers", "papersInWindow", "share", "growth");
    found(new Parameters(context)).stream()
        .map(this::summary)
        .forEach(it -> csv.row(
            it.id(), it.label(), it.papers(), it.papersInWindow(), it.share(), it.growth()));
    return csv;
  }

  private Summary summary(Listed listed) {
    return new Summary(
        listed.id(),
        topics.label(listed.id(), listed.label()),
        CurrentTopics.isKeyword(listed.id()),
        listed.papers(),
        listed.papersInWindow(),
        listed.papersInWindow() == 0 ? 0 : (double) listed.papers() / listed.papersInWindow(),
        TopicList.growth(listed));
  }

  ApiResponse one(Context context) {
    var id = known(context.pathParam("id"));
    var topic = topics.tree().topic(id);
    return ApiResponse.of(List.of(new Details(
        id,
        topics.label(id),
        CurrentTopics.isKeyword(id),
        topic.map(it -> it.names().distinct().toList()).orElse(List.of()),
        topic.map(it -> it.broader()).orElse(List.of()),
        topics.tree().narrower(id))));
  }

  ApiResponse series(Context context) {
    var asked = asked(context);
    var series =
        TopicSeries.of(index.counts(), known(context.pathParam("id")), asked.range(), asked.step());
    return ApiResponse.of(
        series.points(),
        "topic",
        series.topic(),
        "label",
        topics.label(series.topic()),
        "from",
        asked.range().first(),
        "to",
        asked.range().last(),
        "by",
        asked.step().id());
  }

  CsvTable seriesCsv(Context context) {
    var asked = asked(context);
    return csv(List.of(TopicSeries.of(
        index.counts(), known(context.pathParam("id")), asked.range(), asked.step())));
  }

  ApiResponse compare(Context context) {
    var asked = asked(context);
    return ApiResponse.of(
        compared(context, asked),
        "from",
        asked.range().first(),
        "to",
        asked.range().last(),
        "by",
        asked.step().id());
  }

  CsvTable compareCsv(Context context) {
    return csv(compared(context, asked(context)));
  }

  private List<TopicSeries> compared(Context context, Asked asked) {
    var ids = new Parameters(context).topics();
    if (ids.isEmpty()) {
      throw ProblemException.invalid("\"topics\" is up to five ids with commas between");
    }
    var series = new ArrayList<TopicSeries>();
    for (var id : ids) {
      series.add(TopicSeries.of(index.counts(), known(id), asked.range(), asked.step()));
    }
    return series;
  }

  private static CsvTable csv(List<TopicSeries> all) {
    var csv = new CsvTable(
        "topic",
        "firstDay",
        "lastDay",
        "papers",
        "papersInWindow",
        "share",
        "expected",
        "low",
        "high",
        "open");
    for (var series : all) {
      for (SeriesPoint it : series.points()) {
        csv.row(
            series.topic(),
            it.firstDay(),
            it.lastDay(),
            it.papers(),
            it.papersInWindow(),
            it.share(),
            it.expected(),
            it.low(),
            it.high(),
            it.isOpen());
      }
    }
    return csv;
  }

  private record Asked(DayRange range, PeriodLength step) {}

  private Asked asked(Context context) {
    var parameters = new Parameters(context);
    var known = index.counts().daysOrEpoch();
    var range = parameters.range(known);
    var step = parameters.step().orElse(PeriodLength.DAY);
    if (step == PeriodLength.DAY && range.days() > MOST_POINTS) {
      throw ProblemException.invalid(
          "a series has up to " + MOST_POINTS + " points; take by=week or a shorter range");
    }
    return new Asked(range, step);
  }

  private String known(String id) {
    if (!topics.isKnown(id)) {
      throw ProblemException.noTopic(id);
    }
    return id;
  }
}
