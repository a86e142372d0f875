// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import io.papertrends.trends.aggregation.SubjectCount;
import java.util.HashMap;
import java.util.function.Predicate;

/** A board whose entries are topics and keywords. */
abstract class SubjectBoard implements Board {

  @Override
  public final EntryFacts facts(RankedWindow window, String entry) {
    var counted = window.count(entry);
    int days = window.result().window().days();
    return new EntryFacts(
        counted.label(),
        counted.papers(),
        window.papersBefore(entry),
        window.comparisons().expectation(entry, days));
  }

  /** Ranks the selected subjects by papers. */
  static Ranking byPapers(RankedWindow window, Predicate<SubjectCount> isWanted) {
    var papers = new HashMap<String, Double>();
    for (var counted : window.result().subjects()) {
      if (isWanted.test(counted)) {
        papers.put(counted.subject(), (double) counted.papers());
      }
    }
    return new ScoreRanking(papers);
  }
}
