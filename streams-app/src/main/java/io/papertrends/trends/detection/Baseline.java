// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Estimates for a subject from the weeks of its baseline: its share of all papers, and by how much
 * the share varies from week to week beyond chance. Weeks that stand out count less, so that an
 * earlier burst does not hide the next one, by Anscombe residuals as in Noufaily et al. 2013, "An
 * improved algorithm for outbreak detection in multiple surveillance systems".
 */
final class Baseline {

  /** Residual from which on a week counts less; Noufaily's, one week in 200 has it by chance. */
  private static final double OUTSTANDING = 2.58;

  private static final int ROUNDS = 3;

  /** Variance of the overdispersion between subjects. */
  static final double SPREAD = 0.04 * 0.04;

  private final long[] subject;
  private final long[] all;
  private final int weeks;
  private final double[] weights;

  private double papers;
  private double exposure;
  private double ownDispersion;
  private double information;
  private double dispersion;

  /**
   * The baseline of these weeks.
   *
   * @param subject papers of the subject by week
   * @param all all papers by week; at least one in any
   * @param weeks how many weeks there are
   * @param usualDispersion overdispersion of subjects in general
   */
  Baseline(long[] subject, long[] all, int weeks, double usualDispersion) {
    this.subject = subject;
    this.all = all;
    this.weeks = weeks;
    this.weights = new double[weeks];
    // The same weights again give the same estimates, in this round and in all that follow.
    for (int round = 0; round < ROUNDS && weigh(); round++) {
      estimate(usualDispersion);
    }
  }

  /** Weighs the weeks by the estimates; returns whether a weight has changed. */
  private boolean weigh() {
    double share = exposure == 0 ? 0 : papers / exposure;
    boolean isChanged = false;
    for (int week = 0; week < weeks; week++) {
      double weight = weight(subject[week], share * all[week], dispersion);
      isChanged |= weight != weights[week];
      weights[week] = weight;
    }
    return isChanged;
  }

  private void estimate(double usualDispersion) {
    papers = 0;
    exposure = 0;
    for (int week = 0; week < weeks; week++) {
      papers += weights[week] * subject[week];
      exposure += weights[week] * all[week];
    }
    double share = papers / exposure;
    double excess = weeks > 1 ? papers / weeks : 0;
    double squares = 1e-12;
    for (int week = 0; week < weeks; week++) {
      double mean = share * all[week];
      double off = subject[week] - mean;
      excess += weights[week] * (off * off - mean);
      squares += weights[week] * mean * mean;
    }
    ownDispersion = excess / squares;
    information = squares * squares / (2 * squares + papers + 1e-9);
    dispersion = Math.max(
        0, (ownDispersion * information + usualDispersion / SPREAD) / (information + 1 / SPREAD));
  }

  /** Whether a week may count less; the residual is less than Pearson's, which needs no roots. */
  static boolean isOutstanding(long observed, double mean, double dispersion) {
    double off = observed - mean;
    double variance = mean * (1 + dispersion * mean);
    // In the first round nothing is known yet.
    return mean != 0 && off > 0 && off * off > OUTSTANDING * OUTSTANDING * variance;
  }

  private static double weight(long observed, double mean, double dispersion) {
    if (!isOutstanding(observed, mean, dispersion)) {
      return 1;
    }
    double root = Math.cbrt((double) observed);
    double residual = 1.5
        * (root * root / Math.sqrt(Math.cbrt(mean)) - Math.sqrt(mean))
        / Math.sqrt(1 + dispersion * mean);
    double part = OUTSTANDING / residual;
    return part >= 1 ? 1 : part * part;
  }

  /** The subject's papers in the baseline. */
  double papers() {
    return papers;
  }

  /** The subject's overdispersion by its own weeks alone, which may be negative by chance. */
  double ownDispersion() {
    return ownDispersion;
  }

  /** Information of its own weeks about that: the inverse of the variance. */
  double information() {
    return information;
  }

  /** Expected papers of the subject among this number of papers. */
  double expected(long papersOfWindow) {
    return papersOfWindow * (papers + 1) / exposure;
  }

  /** Relative variance of the expected number: the subject's overdispersion, and short history. */
  double relativeVariance() {
    return dispersion + 1 / (papers + 1);
  }

  /**
   * Probability of at least {@code observed} papers of the subject among {@code papersOfWindow} if
   * nothing has changed: a negative-binomial tail. Without overdispersion it is the exact test of
   * two Poisson rates, by the binomial distribution of the window's part in the sum (Przyborowski
   * and Wilenski 1940).
   */
  double tail(long observed, long papersOfWindow) {
    if (observed == 0) {
      return 1;
    }
    double size = 1 / relativeVariance();
    double mean = expected(papersOfWindow);
    return RegularizedBeta.value(mean / (mean + size), (double) observed, size);
  }
}
