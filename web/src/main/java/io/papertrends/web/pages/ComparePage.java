// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.papertrends.web.charts.SeriesChart;
import io.papertrends.web.charts.SeriesChart.Line;
import io.papertrends.web.index.DayRange;
import io.papertrends.web.index.Index;
import io.papertrends.web.series.Step;
import io.papertrends.web.series.TopicSeries;
import io.papertrends.web.server.Address;
import io.papertrends.web.server.Parameters;
import io.papertrends.web.server.Problem;
import io.papertrends.web.text.Numbers;
import io.papertrends.web.topics.CurrentTopics;
import java.util.ArrayList;
import java.util.List;

/** Up to five topics as shares of all papers. */
final class ComparePage {

  private final Index index;
  private final CurrentTopics topics;

  /** What the template is given. */
  record Content(
      List<Compared> compared,
      String ids,
      String from,
      String to,
      String step,
      String chart,
      List<String> names,
      List<Row> rows,
      String json,
      String csv) {}

  /** A topic of the comparison. */
  record Compared(String name, String address, String without, int number, String papers) {}

  /** A period with the shares of all topics. */
  record Row(String period, List<String> shares, boolean isOpen) {}

  ComparePage(Index index, CurrentTopics topics) {
    this.index = index;
    this.topics = topics;
  }

  Content content(Parameters parameters) {
    var ids = parameters.topics();
    for (var id : ids) {
      if (!topics.isKnown(id)) {
        throw Problem.noTopic(id);
      }
    }
    var known = index.counts().daysOrEpoch();
    var range = parameters.range(known);
    var step = parameters.step().orElse(range.days() > 800 ? Step.MONTH : Step.WEEK);
    if (step == Step.DAY && range.days() > 1_500) {
      throw Problem.invalid("up to 1500 days can be shown by day; take by=week");
    }
    var series =
        ids.stream().map(it -> TopicSeries.of(index.counts(), it, range, step)).toList();
    boolean hasPoints = !series.isEmpty() && !series.get(0).points().isEmpty();
    return new Content(
        compared(ids, series),
        String.join(",", ids),
        range.first().toString(),
        range.last().toString(),
        step.id(),
        hasPoints ? chart(ids, series, step) : null,
        ids.stream().map(topics::label).toList(),
        hasPoints ? rows(series) : List.of(),
        address("/api/v1/compare", ids, range, step),
        address("/api/v1/compare.csv", ids, range, step));
  }

  private List<Compared> compared(List<String> ids, List<TopicSeries> series) {
    var compared = new ArrayList<Compared>();
    for (int i = 0; i < ids.size(); i++) {
      var others = new ArrayList<>(ids);
      others.remove(i);
      compared.add(new Compared(
          topics.label(ids.get(i)),
          Address.ofTopic(ids.get(i)).toString(),
          Address.of("/compare").with("topics", String.join(",", others)).toString(),
          i,
          Numbers.papers(series.get(i).papers())));
    }
    return compared;
  }

  private String chart(List<String> ids, List<TopicSeries> series, Step step) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < ids.size(); i++) {
      lines.add(new Line(topics.label(ids.get(i)), series.get(i).points()));
    }
    var names = String.join(", ", lines.stream().map(Line::name).toList());
    return new SeriesChart(names + ": share of all papers by " + step.id(), lines, List.of())
        .inPage();
  }

  private static List<Row> rows(List<TopicSeries> series) {
    var rows = new ArrayList<Row>();
    var base = series.get(0).points();
    for (int i = base.size() - 1; i >= 0; i--) {
      int at = i;
      var point = base.get(i);
      rows.add(new Row(
          point.period(),
          series.stream()
              .map(it -> Numbers.percent(it.points().get(at).share()))
              .toList(),
          point.isOpen()));
    }
    return rows;
  }

  private static String address(String path, List<String> ids, DayRange range, Step step) {
    return Address.of(path)
        .with("topics", String.join(",", ids))
        .with("from", range.first())
        .with("to", range.last())
        .with("by", step.id())
        .toString();
  }
}
