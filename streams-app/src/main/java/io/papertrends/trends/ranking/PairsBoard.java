// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import io.papertrends.trends.aggregation.PairCount;
import io.papertrends.trends.detection.Expectation;
import java.util.HashMap;
import java.util.Optional;

/**
 * Pairs of topics that occur together more often than by chance, ranked by the lower end of the
 * lift's interval.
 */
final class PairsBoard implements Board {

  @Override
  public String name() {
    return "pairs";
  }

  @Override
  public Ranking ranking(RankedWindow window) {
    var candidates = new HashMap<String, Expectation>();
    window.pairs().forEach((id, counted) -> candidates.put(id, expectation(window, counted)));
    return new LiftRanking(candidates);
  }

  @Override
  public EntryFacts facts(RankedWindow window, String entry) {
    var counted = window.pair(entry);
    var pair = counted.pair();
    return new EntryFacts(
        window.count(pair.first()).label() + " + " + window.count(pair.second()).label(),
        counted.papers(),
        counted.papersBefore(),
        Optional.of(expectation(window, counted)));
  }

  private static Expectation expectation(RankedWindow window, PairCount counted) {
    return new Expectation(
        counted.papers(), counted.expected(window.result().papers()), counted.relativeVariance());
  }
}
