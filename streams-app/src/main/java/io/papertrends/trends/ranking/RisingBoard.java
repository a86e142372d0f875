// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import io.papertrends.trends.counting.CountedWindow;
import io.papertrends.trends.counting.WindowCounts;
import io.papertrends.trends.counting.WindowPapers;
import io.papertrends.trends.detection.Comparisons;
import java.util.HashMap;
import java.util.Map;

/**
 * The topics with more papers than usual for sure, by the lower end of the interval of how many
 * times as many: so a few papers of a small topic don't pass for growth.
 */
final class RisingBoard extends Board {

  private static final int MINIMUM_PAPERS = 5;

  RisingBoard(CountedWindow counted) {
    super(counted);
  }

  @Override
  String name() {
    return "rising";
  }

  @Override
  Map<String, Double> scores(WindowCounts counts, WindowPapers papers, Comparisons comparisons) {
    var scores = new HashMap<String, Double>();
    counts.topics().forEach((topic, number) -> {
      if (number >= MINIMUM_PAPERS) {
        comparisons
            .ofMoreThanUsual(topic, counts.window().days())
            .map(it -> it.lift().low())
            .filter(low -> low > 1)
            .ifPresent(low -> scores.put(topic, low));
      }
    });
    return scores;
  }
}
