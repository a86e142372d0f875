// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading.http;

import static io.papertrends.cli.reading.http.WebApi.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.cli.reading.BoardTable;
import io.papertrends.cli.reading.DaySelection;
import io.papertrends.cli.reading.ResultSource;
import io.papertrends.cli.reading.StoredBoards;
import io.papertrends.cli.reading.TopicHistory;
import io.papertrends.schemas.BoardNames;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.trends.aggregation.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads results from a web process, which is faster than reading Kafka from the beginning. */
public final class WebResults implements ResultSource {

  private static final int MOST = 200;

  private final WebApi web;
  private final WebDayCounts counts;

  /** The results of this web process. */
  public WebResults(WebApi web) {
    this.web = web;
    this.counts = new WebDayCounts(web);
  }

  @Override
  public Optional<String> known(List<String> ids) {
    return ids.stream()
        .filter(it -> web.results("topics/" + encoded(it)).isPresent())
        .findFirst();
  }

  @Override
  public SortedSet<String> topics() {
    var topics = new TreeSet<String>();
    web.all("topics", "limit", MOST).forEach(it -> topics.add(it.path("id").asText()));
    return topics;
  }

  @Override
  public TopicHistory history(String topic, DaySelection days) {
    var boards = boards(Optional.empty());
    if (boards.days().isEmpty()) {
      return new TopicHistory(
          topic,
          List.of(),
          List.of(),
          boards.entries(topic),
          List.of(),
          List.of(),
          LocalDate.EPOCH);
    }
    var lastDay = days.last(boards.days().last());
    var first = days.since().orElse(boards.days().first());
    return new TopicHistory(
        topic,
        first.isAfter(lastDay) ? List.of() : counts.withWindows(topic, first, lastDay),
        alerts(topic, days),
        boards.entries(topic),
        boards.pairs(topic),
        papers(topic, days),
        lastDay);
  }

  private List<TrendAlert> alerts(String topic, DaySelection days) {
    var steps = new ArrayList<TrendAlert>();
    for (var alert : web.all("alerts", "topic", topic, "limit", MOST)) {
      alert.path("steps").forEach(it -> steps.add(JsonEventReader.of(it, TrendAlert.class)));
    }
    return steps.stream()
        .filter(it -> days.contains(it.getLastDay()))
        .sorted(Comparator.comparing(TrendAlert::getLastDay))
        .toList();
  }

  private List<TaggedPaper> papers(String topic, DaySelection days) {
    var parameters = new ArrayList<Object>(List.of("limit", MOST));
    days.since().ifPresent(it -> parameters.addAll(List.of("from", it)));
    days.until().ifPresent(it -> parameters.addAll(List.of("to", it)));
    return web.all("topics/" + encoded(topic) + "/papers", parameters.toArray()).stream()
        .map(it -> it.path("paper"))
        .map(WebResults::paper)
        .sorted(Comparator.comparing(TaggedPaper::getPublished)
            .reversed()
            .thenComparing(TaggedPaper::getId))
        .toList();
  }

  private static TaggedPaper paper(JsonNode paper) {
    return TaggedPaper.newBuilder()
        .setId(paper.path("id").asText())
        .setTitle(paper.path("title").asText())
        .setPublished(LocalDate.parse(paper.path("published").asText()))
        .setMentions(List.of())
        .build();
  }

  @Override
  public StoredBoards boards(Optional<LocalDate> day) {
    var status = web.results("status").orElseThrow().path(0);
    var days = new TreeSet<LocalDate>();
    if (status.path("lastDay").isTextual()) {
      var last = LocalDate.parse(status.path("lastDay").asText());
      LocalDate.parse(status.path("firstDay").asText())
          .datesUntil(last.plusDays(1))
          .forEach(days::add);
    }
    var boards = new ArrayList<TrendingBoard>();
    day.or(() -> days.isEmpty() ? Optional.empty() : Optional.of(days.last()))
        .ifPresent(it -> boards.addAll(boardsOf(it)));
    return new StoredBoards(days, boards);
  }

  private List<TrendingBoard> boardsOf(LocalDate day) {
    var boards = new ArrayList<TrendingBoard>();
    for (var name : BoardNames.ALL) {
      for (int window : Window.LENGTHS) {
        web.results("boards/" + name, "window", window + "d", "day", day)
            .ifPresent(it -> boards.add(JsonEventReader.of(it.path(0), TrendingBoard.class)));
      }
    }
    return boards;
  }

  @Override
  public List<TopicCount> countsBefore(LocalDate lastDay, Set<String> topics) {
    var first = lastDay.minusDays(BoardTable.CHART_DAYS - 1L);
    return topics.stream().flatMap(it -> counts.of(it, first, lastDay).stream()).toList();
  }
}
