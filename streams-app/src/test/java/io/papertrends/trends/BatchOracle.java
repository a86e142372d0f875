// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends;

import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.KeywordMention;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.detection.Comparison;
import io.papertrends.trends.detection.Comparisons;
import io.papertrends.trends.detection.DailyCounts;
import io.papertrends.trends.detection.Lift;
import io.papertrends.trends.results.Backtest;
import io.papertrends.trends.tagging.Tagger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** The steps of all alerts, in order. */
  public List<TrendAlert> alerts(AlertRules rules) {
    return new Backtest(papers, rules, tagger).run(day -> {});
  }

  public Map<String, TrendingBoard> boards() {
    var daily = DailyCounts.of(AlertRules.defaults());
    for (var day = firstDay; !day.isAfter(lastDay); day = day.plusDays(1)) {
      daily.add((int) day.toEpochDay(), within(day, day).size(), everything(day, day));
    }
    var byKey = new TreeMap<String, TrendingBoard>();
    for (int days : List.of(1, 7, 28)) {
      for (var last = firstDay; !last.isAfter(lastDay); last = last.plusDays(1)) {
        for (var name : List.of("top", "rising", "new", "pairs")) {
          var board = board(name, days, last, daily);
          if (board.getPapersInWindow() > 0) {
            byKey.put(name + "|" + days + "d|" + last, board);
          }
        }
      }
    }
    return byKey;
  }

  private TrendingBoard board(String name, int days, LocalDate last, DailyCounts daily) {
    var first = last.minusDays(days - 1);
    var now = scores(name, days, last, daily);
    var before = scores(name, days, last.minusDays(1), daily);
    var entries = now.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(boardLength)
        .map(it -> entry(it.getKey(), it.getValue(), days, last, daily)
            .setRank(rank(it.getKey(), now))
            .setPreviousRank(before.containsKey(it.getKey()) ? rank(it.getKey(), before) : null)
            .build())
        .toList();
    return new TrendingBoard(
        name, days, first, last, (long) within(first, last).size(), Finality.FINAL, entries);
  }

  private BoardEntry.Builder entry(
      String subject, double score, int days, LocalDate last, DailyCounts daily) {
    var first = last.minusDays(days - 1);
    var parts = List.of(subject.split("[+]"));
    var on = on(parts, first, last);
    var earlier = on(parts, first.minusDays(days), first.minusDays(1));
    double all = within(first, last).size();
    double allEarlier = within(first.minusDays(days), first.minusDays(1)).size();
    var usual = new Comparisons(daily, (int) last.toEpochDay()).of(subject, days);
    var lift = parts.size() == 2
        ? Optional.of(liftOfPair(parts, first, last))
        : usual.map(Comparison::lift);
    var expected = parts.size() == 2
        ? Optional.of(expectedOfPair(parts, first, last))
        : usual.map(Comparison::expected);
    return BoardEntry.newBuilder()
        .setTopic(subject)
        .setScore(score)
        .setPapers(on.size())
        .setShare(on.size() / all)
        .setLabel(
            parts.stream().map(it -> label(it, first, last)).collect(Collectors.joining(" + ")))
        .setExpected(expected.orElse(null))
        .setLift(lift.map(Lift::mean).orElse(null))
        .setLiftLow(lift.map(Lift::low).orElse(null))
        .setLiftHigh(lift.map(Lift::high).orElse(null))
        .setGrowth(earlier.isEmpty() ? null : on.size() / all * allEarlier / earlier.size())
        .setEvidence(on.stream()
            .sorted(Comparator.comparing(TaggedPaper::getPublished)
                .reversed()
                .thenComparing(TaggedPaper::getId))
            .limit(5)
            .map(TaggedPaper::getId)
            .toList());
  }

  private Map<String, Double> scores(String board, int days, LocalDate last, DailyCounts daily) {
    var first = last.minusDays(days - 1);
    var usual = new Comparisons(daily, (int) last.toEpochDay());
    var counts = counts(first, last);
    var scores = new TreeMap<String, Double>();
    switch (board) {
      case "top" -> counts.forEach((subject, papers) -> scores.put(subject, (double) papers));
      case "rising" ->
        counts.forEach((subject, papers) -> usual
            .of(subject, days)
            .filter(it -> papers >= 5 && it.lift().low() > 1)
            .ifPresent(it -> scores.put(subject, it.lift().low())));
      case "new" ->
        counts.forEach((subject, papers) -> {
          if (papers >= 3 && usual.isNew(subject, 28)) {
            scores.put(subject, (double) papers);
          }
        });
      default ->
        pairs(first, last).forEach(pair -> {
          double low = liftOfPair(pair, first, last).low();
          if (on(pair, first, last).size() >= 5 && low > 1) {
            scores.put(String.join("+", pair), low);
          }
        });
    }
    return scores;
  }

  private Set<List<String>> pairs(LocalDate first, LocalDate last) {
    var pairs = new HashSet<List<String>>();
    for (var paper : within(first, last)) {
      var topics =
          paper.getMentions().stream().map(Mention::getTopic).distinct().toList();
      topics.forEach(one -> topics.stream()
          .filter(other -> one.compareTo(other) < 0)
          .filter(other -> !tagger.isBroader(one, other) && !tagger.isBroader(other, one))
          .forEach(other -> pairs.add(List.of(one, other))));
    }
    return pairs;
  }

  private double expectedOfPair(List<String> pair, LocalDate first, LocalDate last) {
    double one = on(pair.subList(0, 1), first, last).size();
    double other = on(pair.subList(1, 2), first, last).size();
    return one * other / within(first, last).size();
  }

  private Lift liftOfPair(List<String> pair, LocalDate first, LocalDate last) {
    double one = on(pair.subList(0, 1), first, last).size();
    double other = on(pair.subList(1, 2), first, last).size();
    return Lift.of(
        on(pair, first, last).size(), expectedOfPair(pair, first, last), 1 / one + 1 / other);
  }

  private List<TaggedPaper> on(List<String> subjects, LocalDate first, LocalDate last) {
    return within(first, last).stream()
        .filter(paper -> subjects.stream()
            .allMatch(subject -> paper.getMentions().stream()
                    .anyMatch(it -> it.getTopic().equals(subject))
                || paper.getKeywords().stream().anyMatch(it -> it.getKeyword().equals(subject))))
        .toList();
  }

  private static int rank(String subject, Map<String, Double> scores) {
    double own = scores.get(subject);
    return 1 + (int) scores.values().stream().filter(it -> it > own).count();
  }

  private Map<String, Long> counts(LocalDate first, LocalDate last) {
    var counts = everything(first, last);
    counts
        .entrySet()
        .removeIf(it -> it.getKey().startsWith("keyword:") && it.getValue() < keywordPapers);
    return counts;
  }

  private Map<String, Long> everything(LocalDate first, LocalDate last) {
    var topics = within(first, last).stream()
        .flatMap(paper -> paper.getMentions().stream().map(Mention::getTopic).distinct());
    var keywords = within(first, last).stream()
        .flatMap(paper -> paper.getKeywords().stream().map(KeywordMention::getKeyword));
    return Stream.concat(topics, keywords)
        .collect(Collectors.groupingBy(it -> it, HashMap::new, Collectors.counting()));
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
