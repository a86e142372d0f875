// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

/**
 * A window of a subject compared with the subject's own baseline.
 *
 * @param subject id of the topic or keyword
 * @param windowDays length of the window in days
 * @param lastDay last day of the window, in days since 1970-01-01
 * @param papers all papers of the window
 * @param observed papers that mention the subject
 * @param expected papers expected by the baseline, given all papers of the window
 * @param relativeVariance relative variance of the expected number, positive
 * @param p probability of at least as many as observed if nothing had changed
 */
public record Comparison(
    String subject,
    int windowDays,
    int lastDay,
    long papers,
    long observed,
    double expected,
    double relativeVariance,
    double p) {

  /**
   * Papers relative to expected papers; computed at each call, because it is needed for few
   * windows.
   */
  public Lift lift() {
    return Lift.of(observed, expected, relativeVariance);
  }

  /** Whether the window tests slow growth, not a burst. */
  boolean isOfGrowth() {
    return windowDays > Comparisons.LONGEST_WINDOW;
  }

  /** The expected share of the subject in all papers of the window. */
  double expectedShare() {
    return expected / papers;
  }

  /** The window's first day, in days since 1970-01-01. */
  public int firstDay() {
    return lastDay - windowDays + 1;
  }

  /**
   * The first day of the window whose papers are read one by one. For slow growth, the papers of
   * the latest days represent all, so that half a year of papers need not be loaded.
   */
  public int firstDayOfPapers() {
    return Math.max(firstDay(), lastDay - Comparisons.LONGEST_WINDOW + 1);
  }
}
