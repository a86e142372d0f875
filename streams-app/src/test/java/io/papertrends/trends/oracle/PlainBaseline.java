// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A subject's weeks summed up: weighted papers of the subject and of all, its overdispersion by its
 * own weeks, how much is known of that, and its overdispersion shrunk towards that of all subjects.
 */
record PlainBaseline(
    double papers, double exposure, double ownDispersion, double information, double dispersion) {

  private static final double OUTSTANDING = 2.58;

  /** Squared standard deviation of the overdispersions of subjects. */
  static final double SPREAD = 0.0016;

  /** Three rounds: in the first all weeks count alike, in the others by the round before. */
  static PlainBaseline of(List<Week> weeks, double usualDispersion) {
    var first = weighted(weeks, week -> 1, usualDispersion);
    var second = weighted(weeks, first::weight, usualDispersion);
    return weighted(weeks, second::weight, usualDispersion);
  }

  private static PlainBaseline weighted(
      List<Week> weeks, ToDoubleFunction<Week> weight, double usualDispersion) {
    double papers = sum(weeks, week -> weight.applyAsDouble(week) * week.papers());
    double exposure = sum(weeks, week -> weight.applyAsDouble(week) * week.all());
    double share = papers / exposure;
    double squares =
        1e-12 + sum(weeks, week -> weight.applyAsDouble(week) * Math.pow(share * week.all(), 2));
    double excess = sum(
        weeks,
        week -> weight.applyAsDouble(week)
            * (Math.pow(week.papers() - share * week.all(), 2) - share * week.all()));
    double lostByEstimation = weeks.size() > 1 ? papers / weeks.size() : 0;
    double own = (excess + lostByEstimation) / squares;
    double information = squares * squares / (2 * squares + papers + 1e-9);
    double ofSpread = 1 / SPREAD;
    double shrunk = (information * own + ofSpread * usualDispersion) / (information + ofSpread);
    return new PlainBaseline(papers, exposure, own, information, Math.max(0, shrunk));
  }

  private static double sum(List<Week> weeks, ToDoubleFunction<Week> number) {
    return weeks.stream().mapToDouble(number).sum();
  }

  /** By the Anscombe residual: of a week that stands out, the square of how far it may. */
  private double weight(Week week) {
    double mean = papers / exposure * week.all();
    if (mean == 0) {
      return 1;
    }
    double residual = 1.5
        * (Math.pow(week.papers(), 2 / 3.0) / Math.pow(mean, 1 / 6.0) - Math.pow(mean, 0.5))
        / Math.sqrt(1 + dispersion * mean);
    return residual > OUTSTANDING ? Math.pow(OUTSTANDING / residual, 2) : 1;
  }

  double expected(long papersOfWindow) {
    return papersOfWindow * (papers + 1) / exposure;
  }

  double relativeVariance() {
    return dispersion + 1 / (papers + 1);
  }
}
