// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import io.papertrends.trends.aggregation.TopicPair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;

/**
 * Groups entries of a board under one further up that has mostly the same papers: a topic under a
 * broader or narrower one if they share at least half of the larger one's papers, or pairs of such
 * topics. All papers on a topic are on its broader ones, so their numbers say what they share.
 */
final class EntryGrouping {

  private final ToLongFunction<String> papers;
  private final BiPredicate<String, String> isBroader;

  /**
   * Groups by numbers of papers and the hierarchy of topics.
   *
   * @param papers number of papers of an entry
   * @param isBroader whether one topic is broader than another
   */
  EntryGrouping(ToLongFunction<String> papers, BiPredicate<String, String> isBroader) {
    this.papers = papers;
    this.isBroader = isBroader;
  }

  /** For each grouped entry, the first entry further up under which it belongs. */
  Map<String, String> under(List<RankedEntry> places) {
    var under = new HashMap<String, String>();
    for (int i = 1; i < places.size(); i++) {
      var entry = places.get(i).entry();
      places.subList(0, i).stream()
          .map(RankedEntry::entry)
          .filter(above -> !under.containsKey(above) && isRelative(entry, above))
          .findFirst()
          .ifPresent(above -> under.put(entry, above));
    }
    return under;
  }

  private boolean isRelative(String entry, String above) {
    long one = papers.applyAsLong(entry);
    long other = papers.applyAsLong(above);
    return 2 * Math.min(one, other) >= Math.max(one, other)
        && (areTopicsRelatives(entry, above) || arePairsRelatives(entry, above));
  }

  private boolean areTopicsRelatives(String one, String other) {
    return isBroader.test(one, other) || isBroader.test(other, one);
  }

  private boolean arePairsRelatives(String pair, String above) {
    int plus = pair.indexOf(TopicPair.BETWEEN);
    int plusAbove = above.indexOf(TopicPair.BETWEEN);
    if (plus < 0 || plusAbove < 0) {
      return false;
    }
    var first = pair.substring(0, plus);
    var second = pair.substring(plus + 1);
    var firstAbove = above.substring(0, plusAbove);
    var secondAbove = above.substring(plusAbove + 1);
    return (isSameOrRelative(first, firstAbove) && isSameOrRelative(second, secondAbove))
        || (isSameOrRelative(first, secondAbove) && isSameOrRelative(second, firstAbove));
  }

  private boolean isSameOrRelative(String one, String other) {
    return one.equals(other) || areTopicsRelatives(one, other);
  }
}
