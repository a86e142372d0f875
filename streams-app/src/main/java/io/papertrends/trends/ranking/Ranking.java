// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Topics by score, highest first, ties by topic id. Equal scores share a place and leave the next
 * ones free ("1224" competition ranking), so that a tie moves nobody.
 */
final class Ranking {

  /**
   * A topic's place.
   *
   * @param rank from 1
   * @param topic id of the topic
   * @param score what it is ranked by
   */
  record Place(int rank, String topic, double score) {}

  private static final Comparator<Map.Entry<String, Double>> BEST_FIRST =
      Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  private Ranking() {}

  /** All topics with a positive score in their places. */
  static List<Place> of(Map<String, Double> scores) {
    var places = new ArrayList<Place>(scores.size());
    for (var scored : scores.entrySet().stream().sorted(BEST_FIRST).toList()) {
      if (scored.getValue() <= 0) {
        break;
      }
      var last = places.isEmpty() ? null : places.get(places.size() - 1);
      boolean tied = last != null && Double.compare(last.score(), scored.getValue()) == 0;
      int rank = tied ? last.rank() : places.size() + 1;
      places.add(new Place(rank, scored.getKey(), scored.getValue()));
    }
    return places;
  }

  /** The ranks by topic id of all topics with a positive score. */
  static Map<String, Integer> ranks(Map<String, Double> scores) {
    var ranks = new HashMap<String, Integer>();
    of(scores).forEach(place -> ranks.put(place.topic(), place.rank()));
    return ranks;
  }
}
