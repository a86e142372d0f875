// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.HashMap;
import java.util.Map;

/**
 * Kleinberg's automaton of two states for batches (Kleinberg: "Bursty and hierarchical structure in
 * streams", KDD 2002), online: how much cheaper the best way through the last days is that ends in
 * a burst than the one without. The score is to exceed the cost of entering the burst. What is
 * usual comes from the time before these days, since the whole stream is not known yet.
 *
 * @param ratio how many times as many papers a burst has
 */
record KleinbergMethod(String name, double ratio) implements BurstMethod {

  private static final int DAYS = 56;

  @Override
  public Map<String, Double> scores(DailyCounts counts, int day) {
    var scores = new HashMap<String, Double>();
    int days = Math.min(DAYS, (day - counts.firstDay() + 1) / 2);
    int before = day - days - Comparisons.GUARD_DAYS;
    int first = Math.max(counts.firstDay(), before - 181);
    long all = counts.papers(first, before);
    if (before - first < 14 || all == 0) {
      return scores;
    }
    for (var subject : counts.bySubject(5)) {
      var series = subject.getValue();
      if (series.sum(day - days + 1, day) < 5) {
        continue;
      }
      double usual = (series.sum(first, before) + 1.0) / all;
      double burst = Math.min(0.99, usual * ratio);
      double forEach = Math.log(burst / usual);
      double forOthers = Math.log((1 - burst) / (1 - usual));
      double gain = 0;
      double best = 0;
      for (int at = day; at > day - days; at--) {
        int papers = series.sum(at, at);
        gain += papers * forEach + (counts.papers(at, at) - papers) * forOthers;
        best = Math.max(best, gain);
      }
      scores.put(subject.getKey(), best);
    }
    return scores;
  }
}
