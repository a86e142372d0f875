// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import io.papertrends.trends.counting.CountedWindow;
import io.papertrends.trends.counting.WindowCounts;
import io.papertrends.trends.counting.WindowPapers;
import io.papertrends.trends.detection.Comparisons;
import java.util.HashMap;
import java.util.Map;

/** The topics that most papers of a window mention. */
final class TopBoard extends Board {

  TopBoard(CountedWindow counted) {
    super(counted);
  }

  @Override
  String name() {
    return "top";
  }

  @Override
  Map<String, Double> scores(WindowCounts counts, WindowPapers papers, Comparisons comparisons) {
    var scores = new HashMap<String, Double>();
    counts.topics().forEach((topic, number) -> scores.put(topic, (double) number));
    return scores;
  }
}
