// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import io.papertrends.trends.counting.CountedWindow;
import io.papertrends.trends.counting.TopicPair;
import io.papertrends.trends.counting.WindowCounts;
import io.papertrends.trends.counting.WindowPapers;
import io.papertrends.trends.detection.Comparisons;
import io.papertrends.trends.detection.Lift;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Topics that occur together more often than chance would have it, by the lower end of the interval
 * of how many times as often. Nothing is remembered of pairs: the papers of the window have them.
 */
final class PairsBoard extends Board {

  private static final int MINIMUM_PAPERS = 5;

  private final Map<TopicPair, Integer> pairs;
  private final Map<String, TopicPair> pairOfId = new HashMap<>();
  private Map<TopicPair, Integer> pairsEarlier;

  PairsBoard(CountedWindow counted) {
    super(counted);
    pairs = counted.papers().pairs();
  }

  @Override
  String name() {
    return "pairs";
  }

  @Override
  Map<String, Double> scores(WindowCounts counts, WindowPapers papers, Comparisons comparisons) {
    boolean isNow = counts.window().equals(counted().now().window());
    var found = isNow ? pairs : papers.pairs();
    var scores = new HashMap<String, Double>();
    found.forEach((pair, number) -> {
      if (number >= MINIMUM_PAPERS && !papers.areRelated(pair)) {
        double low = figures(pair, number, counts).lift().low();
        if (low > 1) {
          scores.put(pair.id(), low);
          pairOfId.put(pair.id(), pair);
        }
      }
    });
    return scores;
  }

  private static Figures figures(TopicPair pair, long number, WindowCounts counts) {
    double first = counts.topics().get(pair.first());
    double second = counts.topics().get(pair.second());
    double expected = first * second / counts.papers();
    // What chance makes of two numbers is as unsure as they are.
    return new Figures(expected, Lift.of(number, expected, 1 / first + 1 / second));
  }

  @Override
  long papers(String entry) {
    return pairs.get(pairOfId.get(entry));
  }

  @Override
  long papersEarlier(String entry) {
    if (pairsEarlier == null) {
      pairsEarlier = counted().papers().earlier().pairs();
    }
    return pairsEarlier.getOrDefault(pairOfId.get(entry), 0);
  }

  @Override
  Optional<Figures> figures(String entry) {
    return Optional.of(figures(pairOfId.get(entry), papers(entry), counted().now()));
  }

  @Override
  String label(String entry) {
    var pair = pairOfId.get(entry);
    return super.label(pair.first()) + " + " + super.label(pair.second());
  }

  @Override
  List<String> evidence(String entry) {
    var pair = pairOfId.get(entry);
    return counted()
        .papers()
        .evidence(paper ->
            WindowPapers.isOn(paper, pair.first()) && WindowPapers.isOn(paper, pair.second()));
  }
}
