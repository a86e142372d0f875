// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.HashMap;
import java.util.Map;

/**
 * SigniTrend (Schubert, Weiler, Kriegel: "SigniTrend: scalable detection of emerging topics in
 * textual streams by hashed significance thresholds", KDD 2014): how many standard deviations a
 * share is above its exponentially weighted mean, both with a bias against rare terms. Shares are
 * of weeks, because single days have a handful of papers.
 *
 * @param biasPapers the bias, in papers of a week
 */
record SigniTrendMethod(String name, double halfLifeWeeks, double biasPapers)
    implements BurstMethod {

  private static final int MOST_WEEKS = 26;

  @Override
  public Map<String, Double> scores(DailyCounts counts, int day) {
    int weeks = Math.min(MOST_WEEKS, (day - counts.firstDay() + 1) / 7);
    var scores = new HashMap<String, Double>();
    if (weeks < 3) {
      return scores;
    }
    double rate = 1 - Math.pow(0.5, 1 / halfLifeWeeks);
    long[] all = counts.allPapers().weeks(day, weeks);
    double bias = biasPapers / Math.max(1, all[0]);
    for (var subject : counts.bySubject(5)) {
      long[] papers = subject.getValue().weeks(day, weeks);
      if (papers[0] < 5) {
        continue;
      }
      double mean = share(papers, all, weeks - 1);
      double variance = 0;
      for (int week = weeks - 2; week > 0; week--) {
        double off = share(papers, all, week) - mean;
        mean += rate * off;
        variance = (1 - rate) * (variance + rate * off * off);
      }
      scores.put(
          subject.getKey(),
          (share(papers, all, 0) - Math.max(mean, bias)) / (Math.sqrt(variance) + bias));
    }
    return scores;
  }

  private static double share(long[] papers, long[] all, int week) {
    return (double) papers[week] / Math.max(1, all[week]);
  }
}
