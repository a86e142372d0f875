// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends;

import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.KeywordMention;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.trends.tagging.Tagger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the final results must be, computed from all papers at once by the plainest code there is:
 * the definition of "same" in "a replay gives the same as live".
 */
public final class BatchOracle {

  private final List<TaggedPaper> papers;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final Tagger tagger;
  private final int boardLength;
  private final int keywordPapers;

  /**
   * For these papers as they stand in the end.
   *
   * @param everPublished days on which any version of any paper was published
   */
  public BatchOracle(
      Collection<Paper> papers,
      Collection<LocalDate> everPublished,
      Tagger tagger,
      int boardLength,
      int keywordPapers) {
    this.tagger = tagger;
    this.keywordPapers = keywordPapers;
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
                  label(count.getKey(), first, last)));
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
          var entries = entries(first, last, all);
          byKey.put(
              "top|" + days + "d|" + last,
              new TrendingBoard("top", days, first, last, (long) all, Finality.FINAL, entries));
        }
      }
    }
    return byKey;
  }

  private List<BoardEntry> entries(LocalDate first, LocalDate last, int all) {
    var now = counts(first, last);
    var before = counts(first.minusDays(1), last.minusDays(1));
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
            label(it.getKey(), first, last),
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
    var topics = within(first, last).stream()
        .flatMap(paper -> paper.getMentions().stream().map(Mention::getTopic).distinct());
    var keywords = within(first, last).stream()
        .flatMap(paper -> paper.getKeywords().stream().map(KeywordMention::getKeyword));
    var counts = Stream.concat(topics, keywords)
        .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    counts
        .entrySet()
        .removeIf(it -> it.getKey().startsWith("keyword:") && it.getValue() < keywordPapers);
    return counts;
  }

  private String label(String subject, LocalDate first, LocalDate last) {
    if (!subject.startsWith("keyword:")) {
      return tagger.label(subject);
    }
    var spellings = within(first, last).stream()
        .flatMap(paper -> paper.getKeywords().stream())
        .filter(it -> it.getKeyword().equals(subject))
        .collect(
            Collectors.groupingBy(KeywordMention::getText, TreeMap::new, Collectors.counting()));
    long most = Collections.max(spellings.values());
    return spellings.entrySet().stream()
        .filter(it -> it.getValue() == most)
        .findFirst()
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private List<TaggedPaper> within(LocalDate first, LocalDate last) {
    return papers.stream()
        .filter(it -> !it.getPublished().isBefore(first) && !it.getPublished().isAfter(last))
        .toList();
  }
}
