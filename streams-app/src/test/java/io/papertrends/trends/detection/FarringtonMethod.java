// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The rule of Farrington as Noufaily et al. improved it ("An improved algorithm for outbreak
 * detection in multiple surveillance systems", Statistics in Medicine 2013): a log-linear
 * quasi-Poisson regression of weekly counts on all papers with a trend, weeks that stand out by
 * Anscombe residuals counting less, and the negative-binomial tail of the last week. Without its
 * seasons, for which a year is too short.
 */
record FarringtonMethod(String name, boolean withTrend) implements BurstMethod {

  private static final int WEEKS = 26;

  @Override
  public Map<String, Double> scores(DailyCounts counts, int day) {
    var scores = new HashMap<String, Double>();
    int before = day - 7 - Comparisons.GUARD_DAYS;
    int weeks = Math.min(WEEKS, (before - counts.firstDay() + 1) / 7);
    if (weeks < 4) {
      return scores;
    }
    long[] all = counts.allPapers().weeks(before, weeks);
    long papers = counts.papers(day - 6, day);
    for (var subject : counts.bySubject(5)) {
      long observed = subject.getValue().sum(day - 6, day);
      if (observed >= 5 && papers > 0) {
        var fit = new Fit(subject.getValue().weeks(before, weeks), all, withTrend);
        scores.put(subject.getKey(), fit.score(observed, papers));
      }
    }
    return scores;
  }

  private static final class Fit {
    private final long[] y;
    private final long[] n;
    private final double[] weights;
    private double intercept;
    private double slope;
    private double dispersion = 1;
    private double variance00;
    private double variance01;
    private double variance11;

    Fit(long[] y, long[] n, boolean withTrend) {
      this.y = y;
      this.n = n;
      this.weights = new double[y.length];
      java.util.Arrays.fill(weights, 1);
      for (int round = 0; round < 2; round++) {
        regress(withTrend && sum(y) >= 10);
        reweigh();
      }
      regress(withTrend && sum(y) >= 10);
    }

    private static long sum(long[] values) {
      return java.util.Arrays.stream(values).sum();
    }

    private void regress(boolean withTrend) {
      // Half a paper more, so that a new subject has a rate.
      intercept = Math.log((sum(y) + 0.5) / Math.max(1, sum(n)));
      slope = 0;
      for (int step = 0; step < 8; step++) {
        double g0 = 0;
        double g1 = 0;
        double h00 = 1e-9;
        double h01 = 0;
        double h11 = 1e-9;
        for (int i = 0; i < y.length; i++) {
          double mean = mean(i);
          double off = weights[i] * (y[i] + 0.5 / y.length - mean);
          g0 += off;
          g1 += off * i;
          h00 += weights[i] * mean;
          h01 += weights[i] * mean * i;
          h11 += weights[i] * mean * i * i;
        }
        double det = h00 * h11 - h01 * h01;
        boolean both = withTrend && det > 1e-9;
        intercept += both ? (h11 * g0 - h01 * g1) / det : g0 / h00;
        slope = both ? Math.max(-0.2, Math.min(0.2, slope + (h00 * g1 - h01 * g0) / det)) : 0;
        variance00 = both ? h11 / det : 1 / h00;
        variance01 = both ? -h01 / det : 0;
        variance11 = both ? h00 / det : 0;
      }
      double squares = 0;
      for (int i = 0; i < y.length; i++) {
        double mean = Math.max(mean(i), 1e-9);
        squares += weights[i] * (y[i] - mean) * (y[i] - mean) / mean;
      }
      dispersion = Math.max(1, squares / (y.length - (withTrend ? 2 : 1)));
    }

    private double mean(int weeksBack) {
      return n[weeksBack] * Math.exp(intercept + slope * weeksBack);
    }

    private void reweigh() {
      for (int i = 0; i < y.length; i++) {
        double mean = Math.max(mean(i), 1e-9);
        double residual = 1.5
            * (Math.pow(y[i], 2.0 / 3) * Math.pow(mean, -1.0 / 6) - Math.sqrt(mean))
            / Math.sqrt(dispersion);
        weights[i] = residual > 2.58 ? Math.pow(2.58 / residual, 2) : 1;
      }
    }

    double score(long observed, long papers) {
      double ahead = -2;
      double mean = papers * Math.exp(intercept + slope * ahead);
      double unsure = variance00 + 2 * ahead * variance01 + ahead * ahead * variance11;
      double relative = (dispersion - 1) / mean + dispersion * Math.max(0, unsure);
      double size = 1 / Math.max(relative, 1e-6);
      double p = RegularizedBeta.value(mean / (mean + size), (double) observed, size);
      return observed > mean ? -Math.log10(Math.max(p, 1e-30)) : 0;
    }
  }
}
