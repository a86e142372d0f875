// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Entries by their number of papers. */
final class CountRanking implements Ranking {

  private final Map<String, Double> papers;
  private final double[] ascending;

  /** Of these entries with their papers. */
  CountRanking(Map<String, Double> papers) {
    this.papers = Map.copyOf(papers);
    this.ascending =
        papers.values().stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  @Override
  public List<RankedEntry> first(int length) {
    if (papers.size() <= length) {
      return RankedEntry.first(length, papers);
    }
    var candidates = new HashMap<String, Double>();
    double least = ascending[ascending.length - length];
    papers.forEach((entry, number) -> {
      if (number >= least) {
        candidates.put(entry, number);
      }
    });
    return RankedEntry.first(length, candidates);
  }

  @Override
  public OptionalInt rank(String entry) {
    var own = papers.get(entry);
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
