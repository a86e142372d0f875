// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the application does: the least tail of some windows, by its order of magnitude. */
record WindowMethod(String name, List<Integer> windows) implements BurstMethod {

  @Override
  public Map<String, Double> scores(DailyCounts counts, int day) {
    var comparisons = new Comparisons(counts, day);
    var scores = new HashMap<String, Double>();
    for (var subject : counts.bySubject(5)) {
      for (int window : windows) {
        if (subject.getValue().sum(day - window + 1, day) >= 5) {
          double p = comparisons.p(subject.getValue(), window);
          scores.merge(subject.getKey(), -Math.log10(Math.max(p, 1e-30)), Math::max);
        }
      }
    }
    return scores;
  }
}
