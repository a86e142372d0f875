// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.trends.counting.CountedWindow;
import io.papertrends.trends.counting.WindowCounts;
import io.papertrends.trends.counting.WindowPapers;
import io.papertrends.trends.detection.Comparison;
import io.papertrends.trends.detection.Comparisons;
import io.papertrends.trends.detection.Lift;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ranking of a window: what it ranks by is its own, what it says of an entry mostly is not. */
abstract class Board {

  /**
   * How many papers there should be, and how many times as many there are.
   *
   * @param expected papers
   * @param lift how many times as many
   */
  record Figures(double expected, Lift lift) {

    static Figures of(Comparison comparison) {
      return new Figures(comparison.expected(), comparison.lift());
    }
  }

  private final CountedWindow counted;
  private final Comparisons comparisons;

  Board(CountedWindow counted) {
    this.counted = counted;
    this.comparisons = counted.comparisons().apply(counted.now().window().last());
  }

  /** The board's name. */
  abstract String name();

  /** What a window's entries are ranked by, positive. */
  abstract Map<String, Double> scores(
      WindowCounts counts, WindowPapers papers, Comparisons comparisons);

  /** Papers of the window for an entry. */
  long papers(String entry) {
    return counted.now().topics().get(entry);
  }

  /** Papers of the window of the same length just before. */
  long papersEarlier(String entry) {
    var window = counted.now().window();
    return comparisons.counts().papers(entry, window.first() - window.days(), window.first() - 1);
  }

  /** What was to be expected; empty if too little is known. */
  Optional<Figures> figures(String entry) {
    return comparisons.of(entry, counted.now().window().days()).map(Figures::of);
  }

  /** The name to show. */
  String label(String entry) {
    return counted.labels().get(entry);
  }

  /** Ids of some papers. */
  List<String> evidence(String entry) {
    return counted.papers().evidence(paper -> WindowPapers.isOn(paper, entry));
  }

  CountedWindow counted() {
    return counted;
  }

  /** The board with at most this many entries; null if the window has no papers. */
  final TrendingBoard event(int length) {
    var now = counted.now();
    if (now.papers() == 0) {
      return null;
    }
    return new TrendingBoard(
        name(),
        now.window().days(),
        now.window().firstDay(),
        now.window().lastDay(),
        now.papers(),
        counted.finality(),
        entries(length));
  }

  private List<BoardEntry> entries(int length) {
    var papers = counted.papers();
    var now = Ranking.of(scores(counted.now(), papers, comparisons));
    var before = Ranking.ranks(scores(
        counted.before(), papers.dayBefore(), counted.comparisons().apply(comparisons.day() - 1)));
    return now.stream().limit(length).map(place -> entry(place, before)).toList();
  }

  private BoardEntry entry(Ranking.Place place, Map<String, Integer> ranksBefore) {
    var topic = place.topic();
    var figures = figures(topic);
    var lift = figures.map(Figures::lift);
    return BoardEntry.newBuilder()
        .setRank(place.rank())
        .setTopic(topic)
        .setScore(place.score())
        .setPapers(papers(topic))
        .setShare(counted.now().share(papers(topic)))
        .setPreviousRank(ranksBefore.get(topic))
        .setLabel(label(topic))
        .setExpected(figures.map(Figures::expected).orElse(null))
        .setLift(lift.map(Lift::mean).orElse(null))
        .setLiftLow(lift.map(Lift::low).orElse(null))
        .setLiftHigh(lift.map(Lift::high).orElse(null))
        .setGrowth(growth(topic))
        .setEvidence(evidence(topic))
        .build();
  }

  private Double growth(String topic) {
    var window = counted.now().window();
    long all = comparisons.counts().papers(window.first() - window.days(), window.first() - 1);
    long earlier = papersEarlier(topic);
    return earlier == 0 ? null : Double.valueOf(counted.now().share(papers(topic)) * all / earlier);
  }
}
