// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendAlert;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All results about one topic.
 *
 * @param topic id of the topic
 * @param counts counts in windows of all lengths, ordered by last day
 * @param alerts events of its alerts
 * @param boards its entries on boards of the latest day, by board
 * @param together pairs with this topic, of the longest window of the latest day
 * @param papers papers that mention the topic, the latest first
 * @param lastDay the last day that has boards, whether or not the topic has papers on it
 */
public record TopicHistory(
    String topic,
    List<TopicCount> counts,
    List<TrendAlert> alerts,
    Map<String, BoardEntry> boards,
    List<BoardEntry> together,
    List<TaggedPaper> papers,
    LocalDate lastDay) {

  /** Display name of the topic. */
  public String label() {
    return counts.stream()
        .map(TopicCount::getLabel)
        .filter(it -> !it.isEmpty())
        .reduce((earlier, later) -> later)
        .orElse(topic);
  }

  /** The counts of windows of this length, by last day. */
  public TreeMap<LocalDate, TopicCount> of(int windowDays) {
    var byDay = new TreeMap<LocalDate, TopicCount>();
    counts.stream()
        .filter(it -> it.getWindowDays() == windowDays)
        .forEach(it -> byDay.put(it.getLastDay(), it));
    return byDay;
  }
}
