// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading.http;

import static io.papertrends.cli.reading.http.WebApi.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.TopicCount;
import io.papertrends.trends.aggregation.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the counts of a topic by day from a web process. */
final class WebDayCounts {

  /** Maximum number of days per request. */
  private static final int DAYS_AT_ONCE = 1_000;

  private final WebApi web;

  WebDayCounts(WebApi web) {
    this.web = web;
  }

  /** The counts of single days with papers, in order; without the topic's label. */
  List<TopicCount> of(String topic, LocalDate first, LocalDate last) {
    return withPapers(days(topic, "", first, last));
  }

  /**
   * The same with the label, and with the counts of the windows of 7 and 28 days up to the last
   * day.
   */
  List<TopicCount> withWindows(String topic, LocalDate first, LocalDate last) {
    var label = web.results("topics/" + encoded(topic))
        .map(it -> it.path(0).path("label").asText())
        .orElse("");
    var firstOfLongest = last.minusDays(Window.LONGEST - 1L);
    var days = days(topic, label, first.isBefore(firstOfLongest) ? first : firstOfLongest, last);
    var counts = new ArrayList<>(withPapers(from(first, days)));
    if (counts.isEmpty()) {
      return counts;
    }
    for (int window : new int[] {7, 28}) {
      var ofWindow = from(last.minusDays(window - 1L), days);
      if (!withPapers(ofWindow).isEmpty()) {
        counts.add(sum(ofWindow, window));
      }
    }
    return counts;
  }

  private static List<TopicCount> from(LocalDate first, List<TopicCount> days) {
    return days.stream().filter(it -> !it.getLastDay().isBefore(first)).toList();
  }

  private static List<TopicCount> withPapers(List<TopicCount> days) {
    return days.stream().filter(it -> it.getPapers() > 0).toList();
  }

  private List<TopicCount> days(String topic, String label, LocalDate first, LocalDate last) {
    var days = new ArrayList<TopicCount>();
    for (var from = first; !from.isAfter(last); from = from.plusDays(DAYS_AT_ONCE)) {
      var to = from.plusDays(DAYS_AT_ONCE - 1L);
      web.results(
              "topics/" + encoded(topic) + "/series",
              "by",
              "day",
              "from",
              from,
              "to",
              to.isAfter(last) ? last : to)
          .ifPresent(points -> points.forEach(it -> days.add(count(topic, label, it))));
    }
    return days;
  }

  private static TopicCount count(String topic, String label, JsonNode point) {
    var day = LocalDate.parse(point.path("firstDay").asText());
    return TopicCount.newBuilder()
        .setTopic(topic)
        .setLabel(label)
        .setWindowDays(1)
        .setFirstDay(day)
        .setLastDay(day)
        .setPapers(point.path("papers").asLong())
        .setPapersInWindow(point.path("papersInWindow").asLong())
        .setShare(point.path("share").asDouble())
        .setFinality(point.path("isOpen").asBoolean() ? Finality.EARLY : Finality.FINAL)
        .build();
  }

  private static TopicCount sum(List<TopicCount> days, int window) {
    long papers = days.stream().mapToLong(TopicCount::getPapers).sum();
    long all = days.stream().mapToLong(TopicCount::getPapersInWindow).sum();
    boolean isOpen = days.stream().anyMatch(it -> it.getFinality() == Finality.EARLY);
    return TopicCount.newBuilder(days.get(days.size() - 1))
        .setWindowDays(window)
        .setFirstDay(days.get(0).getFirstDay())
        .setPapers(papers)
        .setPapersInWindow(all)
        .setShare((double) papers / all)
        .setFinality(isOpen ? Finality.EARLY : Finality.FINAL)
        .build();
  }
}
