// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.series;

/**
 * Papers to be expected if nothing has changed, with the central 90 % of what chance makes of it:
 * the predictive distribution of a Poisson number whose rate is known from a baseline, a negative
 * binomial. Boards and alerts weigh weeks that stand out less, so their figure may differ a little.
 *
 * @param expected papers
 * @param low papers; fewer come by chance in one of twenty windows
 * @param high papers; more come by chance in one of twenty windows
 */
record ExpectedRange(double expected, double low, double high) {

  private static final double TAIL = 0.05;
  private static final double NORMAL_QUANTILE = 1.6448536269514722;

  /** From here on the normal approximation is good to half a paper. */
  private static final double LARGE = 400;

  /**
   * By what was there before.
   *
   * @param papers papers of the subject in the baseline
   * @param allPapers all papers of the baseline, positive
   * @param papersInWindow all papers of the window
   */
  public static ExpectedRange of(long papers, long allPapers, long papersInWindow) {
    double size = papers + 1.0;
    double mean = papersInWindow * size / allPapers;
    if (mean == 0) {
      return new ExpectedRange(0, 0, 0);
    }
    if (mean > LARGE) {
      double deviation = Math.sqrt(mean * (1 + mean / size));
      return new ExpectedRange(
          mean,
          Math.max(0, mean - NORMAL_QUANTILE * deviation),
          mean + NORMAL_QUANTILE * deviation);
    }
    return exact(mean, size);
  }

  private static ExpectedRange exact(double mean, double size) {
    double odds = mean / (mean + size);
    double probability = Math.exp(-size * Math.log1p(mean / size));
    double sum = probability;
    long papers = 0;
    long low = -1;
    while (true) {
      if (low < 0 && sum >= TAIL) {
        low = papers;
      }
      if (sum >= 1 - TAIL || papers > 20 * LARGE) {
        return new ExpectedRange(mean, Math.max(0, low), papers);
      }
      probability *= odds * (size + papers) / (papers + 1);
      papers++;
      sum += probability;
    }
  }
}
