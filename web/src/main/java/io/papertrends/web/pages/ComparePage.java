// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.papertrends.web.charts.SeriesChart;
import io.papertrends.web.charts.SeriesChart.Line;
import io.papertrends.web.events.EventParser;
import io.papertrends.web.index.DayRange;
import io.papertrends.web.index.Index;
import io.papertrends.web.series.PeriodLength;
import io.papertrends.web.series.TopicSeries;
import io.papertrends.web.server.Parameters;
import io.papertrends.web.server.ProblemException;
import io.papertrends.web.server.RelativeUrl;
import io.papertrends.web.text.NumberFormats;
import io.papertrends.web.topics.CurrentTopics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Up to five topics as shares of all papers. */
final class ComparePage {

  private static final int WINDOW = 28;
  private static final int OF_A_BOARD = 8;

  private final Index index;
  private final CurrentTopics topics;

  /** What the template is given. */
  record Content(
      List<Compared> compared,
      String written,
      String from,
      String to,
      List<SelectOption> steps,
      String chart,
      List<String> names,
      List<Row> rows,
      List<Suggested> suggested,
      String json,
      String csv) {}

  /** A topic that may be added. */
  record Suggested(String name, String address) {}

  /** A topic of the comparison. */
  record Compared(String name, String address, String without, int number, String papers) {}

  /** A period with the shares of all topics. */
  record Row(String period, List<String> shares, boolean isOpen) {}

  ComparePage(Index index, CurrentTopics topics) {
    this.index = index;
    this.topics = topics;
  }

  Content content(Parameters parameters) {
    var ids = parameters.topics().stream()
        .map(it -> topics.named(it).orElseThrow(() -> ProblemException.noTopic(it)))
        .distinct()
        .toList();
    var known = index.counts().daysOrEpoch();
    var range = parameters.range(known);
    var step =
        parameters.step().orElse(range.days() > 800 ? PeriodLength.MONTH : PeriodLength.WEEK);
    if (step == PeriodLength.DAY && range.days() > 1_500) {
      throw ProblemException.invalid("up to 1500 days can be shown by day; take by=week");
    }
    var series =
        ids.stream().map(it -> TopicSeries.of(index.counts(), it, range, step)).toList();
    boolean hasPoints = !series.isEmpty() && !series.get(0).points().isEmpty();
    return new Content(
        compared(ids, series),
        ids.stream().map(this::written).collect(Collectors.joining(", ")),
        range.first().toString(),
        range.last().toString(),
        SelectOption.of(
            Arrays.stream(PeriodLength.values()).map(PeriodLength::id).toList(),
            it -> it,
            step.id()),
        hasPoints ? chart(ids, series, step) : null,
        ids.stream().map(topics::label).toList(),
        hasPoints ? rows(series) : List.of(),
        ids.size() < Parameters.MOST_TOPICS ? suggested(ids, range, step) : List.of(),
        address("/api/v1/compare", ids, range, step),
        address("/api/v1/compare.csv", ids, range, step));
  }

  /**
   * As people would write it: the name, if it means this topic among others with commas between.
   */
  private String written(String id) {
    var label = topics.label(id);
    boolean isClear =
        !label.contains(",") && topics.named(label).filter(id::equals).isPresent();
    return isClear ? label : id;
  }

  private List<Compared> compared(List<String> ids, List<TopicSeries> series) {
    var compared = new ArrayList<Compared>();
    for (int i = 0; i < ids.size(); i++) {
      var others = new ArrayList<>(ids);
      others.remove(i);
      compared.add(new Compared(
          topics.label(ids.get(i)),
          RelativeUrl.ofTopic(ids.get(i)).toString(),
          RelativeUrl.of("/compare").with("topics", String.join(",", others)).toString(),
          i,
          NumberFormats.papers(series.get(i).papers())));
    }
    return compared;
  }

  private List<Suggested> suggested(List<String> ids, DayRange range, PeriodLength step) {
    return index.boards().days(WINDOW).stream()
        .flatMap(days -> Stream.of("rising", "top")
            .flatMap(board -> index.boards().of(board, WINDOW, days.last()).stream()))
        .flatMap(it -> EventParser.board(it.json()).entries().stream().limit(OF_A_BOARD))
        .filter(it -> !ids.contains(it.topic()))
        .map(it -> new Suggested(
            topics.label(it.topic(), it.label()),
            address(
                "/compare",
                Stream.concat(ids.stream(), Stream.of(it.topic())).toList(),
                range,
                step)))
        .distinct()
        .toList();
  }

  private String chart(List<String> ids, List<TopicSeries> series, PeriodLength step) {
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
              .map(it -> NumberFormats.percent(it.points().get(at).share()))
              .toList(),
          point.isOpen()));
    }
    return rows;
  }

  private static String address(String path, List<String> ids, DayRange range, PeriodLength step) {
    return RelativeUrl.of(path)
        .with("topics", String.join(",", ids))
        .with("from", range.first())
        .with("to", range.last())
        .with("by", step.id())
        .toString();
  }
}
