// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import io.papertrends.trends.counting.CountedWindow;
import io.papertrends.trends.counting.WindowCounts;
import io.papertrends.trends.counting.WindowPapers;
import io.papertrends.trends.detection.Comparisons;
import java.util.HashMap;
import java.util.Map;

/** The topics that were first seen in the last four weeks, by papers. */
final class NewBoard extends Board {

  private static final int NEW_FOR_DAYS = 28;
  private static final int MINIMUM_PAPERS = 3;

  NewBoard(CountedWindow counted) {
    super(counted);
  }

  @Override
  String name() {
    return "new";
  }

  @Override
  Map<String, Double> scores(WindowCounts counts, WindowPapers papers, Comparisons comparisons) {
    var scores = new HashMap<String, Double>();
    counts.topics().forEach((topic, number) -> {
      if (number >= MINIMUM_PAPERS && comparisons.isNew(topic, NEW_FOR_DAYS)) {
        scores.put(topic, (double) number);
      }
    });
    return scores;
  }
}
