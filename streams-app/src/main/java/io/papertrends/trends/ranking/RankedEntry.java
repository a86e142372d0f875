// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A place in a ranking.
 *
 * @param rank from 1; equal scores share a rank, and the next ranks are skipped ("1224" competition
 *     ranking)
 * @param entry id of the subject or pair
 * @param score score by which the entry is ranked
 */
record RankedEntry(int rank, String entry, double score) {

  private static final Comparator<Map.Entry<String, Double>> BEST_FIRST =
      Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  /** The first entries by score, ties ordered by id. */
  static List<RankedEntry> first(int length, Map<String, Double> scores) {
    var places = new ArrayList<RankedEntry>();
    for (var scored :
        scores.entrySet().stream().sorted(BEST_FIRST).limit(length).toList()) {
      var last = places.isEmpty() ? null : places.get(places.size() - 1);
      boolean tied = last != null && Double.compare(last.score(), scored.getValue()) == 0;
      int rank = tied ? last.rank() : places.size() + 1;
      places.add(new RankedEntry(rank, scored.getKey(), scored.getValue()));
    }
    return places;
  }
}
