// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import io.papertrends.schemas.Finality;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.tagging.Tagger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** A board of a window, which is compared with that of a day earlier. */
record PlainBoard(PlainWindow now, PlainWindow before, Labels labels, Tagger tagger, int length) {

  TrendingBoard of(String name, PlainRankings rankings) {
    var scores = rankings.of(name, now);
    var ranks = ranks(scores);
    var ranksBefore = ranks(rankings.of(name, before));
    var entries = scores.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Double> it) -> ranks.get(it.getKey()))
            .thenComparing(Map.Entry::getKey))
        .limit(length)
        .toList();
    var under = new PlainEntryGrouping(now, tagger)
        .under(entries.stream().map(Map.Entry::getKey).toList());
    var events = entries.stream()
        .map(it -> PlainEntry.of(it.getKey(), now, labels)
            .setScore(it.getValue())
            .setRank(ranks.get(it.getKey()))
            .setPreviousRank(ranksBefore.get(it.getKey()))
            .setUnder(under.get(it.getKey()))
            .build())
        .toList();
    return new TrendingBoard(
        name, now.days(), now.first(), now.last(), now.number(), Finality.FINAL, events);
  }

  /** Equal scores share a rank; what differs by rounding only is equal. */
  private static Map<String, Integer> ranks(Map<String, Double> scores) {
    var ranks = new HashMap<String, Integer>();
    scores.forEach((entry, score) -> ranks.put(
        entry,
        1 + (int) scores.values().stream().filter(it -> it > score * (1 + 1e-9)).count()));
    return ranks;
  }
}
