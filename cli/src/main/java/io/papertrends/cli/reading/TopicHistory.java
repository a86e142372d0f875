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
 * What Kafka has of one topic.
 *
 * @param topic its id
 * @param counts its counts in windows of any length, by their last day
 * @param alerts steps of its alerts
 * @param boards its entries on boards of the latest day, by board
 * @param together pairs that it is in, of the longest window of the latest day
 * @param papers papers that mention it, the latest first
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

  /** Its name for people. */
  public String label() {
    return counts.stream()
        .map(TopicCount::getLabel)
        .filter(it -> !it.isEmpty())
        .reduce((earlier, later) -> later)
        .orElse(topic);
  }

  /** The counts of windows of this length, by their last day. */
  public TreeMap<LocalDate, TopicCount> of(int windowDays) {
    var byDay = new TreeMap<LocalDate, TopicCount>();
    counts.stream()
        .filter(it -> it.getWindowDays() == windowDays)
        .forEach(it -> byDay.put(it.getLastDay(), it));
    return byDay;
  }
}
