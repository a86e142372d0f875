// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import java.time.LocalDate;

/** A subject's window with what was to be expected of it. */
record PlainComparison(
    String subject,
    int days,
    LocalDate last,
    long observed,
    long all,
    PlainBaseline baseline,
    PaperList papers) {

  boolean isOfGrowth() {
    return days == Usual.GROWTH_DAYS;
  }

  LocalDate first() {
    return last.minusDays(days - 1);
  }

  /** Only the papers of 56 days are looked at. */
  LocalDate firstOfPapers() {
    return last.minusDays(Math.min(days, 56) - 1);
  }

  double expected() {
    return baseline.expected(all);
  }

  PlainLift lift() {
    return PlainLift.of(observed, expected(), baseline.relativeVariance());
  }

  /** The most papers of a day above what was to be expected of all its papers. */
  double mostAboveUsualOnADay() {
    return first()
        .datesUntil(last.plusDays(1))
        .mapToDouble(
            day -> papers.number(subject, day, day) - baseline.expected(papers.number(day, day)))
        .max()
        .orElseThrow();
  }

  /** Probability of at least as many papers if nothing had changed. */
  double p() {
    return pOf(observed);
  }

  /** The same of another number of papers. */
  double pOf(long number) {
    return NegativeBinomial.atLeast(number, 1 / baseline.relativeVariance(), expected());
  }
}
