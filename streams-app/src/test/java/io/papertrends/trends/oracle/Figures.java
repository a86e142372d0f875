// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import java.time.LocalDate;

/** A subject's window with what was to be expected of it. */
record Figures(
    String subject, int days, LocalDate last, long observed, long all, PlainBaseline baseline) {

  LocalDate first() {
    return last.minusDays(days - 1);
  }

  double expected() {
    return baseline.expected(all);
  }

  PlainLift lift() {
    return PlainLift.of(observed, expected(), baseline.relativeVariance());
  }

  /** Probability of at least as many papers if nothing had changed. */
  double p() {
    return NegativeBinomial.atLeast(observed, 1 / baseline.relativeVariance(), expected());
  }
}
