// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends;

import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.trends.tagging.Tagger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the final results must be, computed from all papers at once by the plainest code there is:
 * the definition of "same" in "a replay gives the same as live".
 */
public final class BatchOracle {

  private final List<TaggedPaper> papers;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final int boardLength;

  /**
   * For these papers as they stand in the end.
   *
   * @param everPublished days on which any version of any paper was published
   */
  public BatchOracle(
      Collection<Paper> papers,
      Collection<LocalDate> everPublished,
      Tagger tagger,
      int boardLength) {
    this.papers = papers.stream().map(tagger::tag).toList();
    this.firstDay = everPublished.stream().min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    this.lastDay = everPublished.stream().max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    this.boardLength = boardLength;
  }

  public Map<String, TaggedPaper> taggedPapers() {
    var byKey = new TreeMap<String, TaggedPaper>();
    papers.forEach(paper -> byKey.put(paper.getId(), paper));
    return byKey;
  }

  public Map<String, TopicCount> topicCounts() {
    var byKey = new TreeMap<String, TopicCount>();
    for (int days : List.of(1, 7, 28)) {
      for (var last = firstDay; !last.isAfter(lastDay); last = last.plusDays(1)) {
        var first = last.minusDays(days - 1);
        long all = within(first, last).size();
        for (var count : counts(first, last).entrySet()) {
          byKey.put(
              count.getKey() + "|" + days + "d|" + last,
              new TopicCount(
                  count.getKey(),
                  days,
                  first,
                  last,
                  count.getValue(),
                  all,
                  (double) count.getValue() / all,
                  Finality.FINAL,
                  ""));
        }
      }
    }
    return byKey;
  }

  public Map<String, TrendingBoard> topBoards() {
    var byKey = new TreeMap<String, TrendingBoard>();
    for (int days : List.of(1, 7, 28)) {
      for (var last = firstDay; !last.isAfter(lastDay); last = last.plusDays(1)) {
        var first = last.minusDays(days - 1);
        int all = within(first, last).size();
        if (all > 0) {
          var entries =
              entries(counts(first, last), counts(first.minusDays(1), last.minusDays(1)), all);
          byKey.put(
              "top|" + days + "d|" + last,
              new TrendingBoard("top", days, first, last, (long) all, Finality.FINAL, entries));
        }
      }
    }
    return byKey;
  }

  private List<BoardEntry> entries(Map<String, Long> now, Map<String, Long> before, int all) {
    return now.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(boardLength)
        .map(it -> new BoardEntry(
            rank(it.getKey(), now),
            it.getKey(),
            it.getValue().doubleValue(),
            it.getValue(),
            (double) it.getValue() / all,
            before.containsKey(it.getKey()) ? rank(it.getKey(), before) : null,
            "",
            null,
            null,
            null,
            null,
            List.of()))
        .toList();
  }

  private static int rank(String topic, Map<String, Long> counts) {
    long own = counts.get(topic);
    return 1 + (int) counts.values().stream().filter(it -> it > own).count();
  }

  private Map<String, Long> counts(LocalDate first, LocalDate last) {
    return within(first, last).stream()
        .flatMap(paper -> paper.getMentions().stream().map(Mention::getTopic).distinct())
        .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
  }

  private List<TaggedPaper> within(LocalDate first, LocalDate last) {
    return papers.stream()
        .filter(it -> !it.getPublished().isBefore(first) && !it.getPublished().isAfter(last))
        .toList();
  }
}
