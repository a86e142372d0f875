// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Ranks entries by given scores, such as numbers of papers. */
final class ScoreRanking implements Ranking {

  private final Map<String, Double> scores;
  private final double[] ascending;

  /** Ranks these entries with their scores. */
  ScoreRanking(Map<String, Double> scores) {
    this.scores = Map.copyOf(scores);
    this.ascending =
        scores.values().stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  @Override
  public List<RankedEntry> first(int length) {
    if (scores.size() <= length) {
      return RankedEntry.first(length, scores);
    }
    var candidates = new HashMap<String, Double>();
    double least = ascending[ascending.length - length];
    scores.forEach((entry, score) -> {
      if (score >= least) {
        candidates.put(entry, score);
      }
    });
    return RankedEntry.first(length, candidates);
  }

  @Override
  public OptionalInt rank(String entry) {
    var own = scores.get(entry);
    return own == null ? OptionalInt.empty() : OptionalInt.of(1 + numberAbove(own));
  }

  private int numberAbove(double own) {
    int from = 0;
    int to = ascending.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ascending[middle] > own) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return ascending.length - from;
  }
}
