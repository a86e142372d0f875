// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The share of a subject's growth that is growth of other subjects. The growth of a subject is its
 * papers in the window minus the expected ones, and each of its papers is due to growth with the
 * probability growth / papers. A paper on two subjects is due to the growth of the one with the
 * higher probability.
 */
final class SharedGrowth {

  private final Comparison subject;
  private final Map<String, Expectation> others;
  private final Map<String, Integer> together = new HashMap<>();
  private final double papersForEach;
  private double ofAll;

  /**
   * Shared growth of a subject that has more papers than expected.
   *
   * @param subject window of the subject
   * @param others the same window of other subjects
   * @param othersByPaper which of the others each paper mentions: of all papers of the subject, or
   *     of those of the latest days, which then speak for all
   */
  SharedGrowth(
      Comparison subject, Map<String, Expectation> others, List<Set<String>> othersByPaper) {
    this.subject = subject;
    this.others = others;
    this.papersForEach =
        othersByPaper.isEmpty() ? 0 : (double) subject.observed() / othersByPaper.size();
    for (var ofPaper : othersByPaper) {
      ofPaper.forEach(other -> together.merge(other, 1, Integer::sum));
      ofAll += ofPaper.stream().mapToDouble(it -> growing(others.get(it))).max().orElse(0);
    }
  }

  /** The fraction of a window's papers that was not expected. */
  static double growing(Comparison window) {
    return growing(window.observed(), window.expected());
  }

  private static double growing(Expectation window) {
    return growing(window.observed(), window.expected());
  }

  private static double growing(long observed, double expected) {
    return Math.max(0, 1 - expected / observed);
  }

  /** The fraction of the subject's growth that is shared with any of the others. */
  double explainedByAll() {
    return papersForEach * ofAll / growth();
  }

  /** The fraction of the subject's growth that is shared with another subject. */
  double explainedBy(String other) {
    return together(other) * growing(others.get(other)) / growth();
  }

  /**
   * The fraction of another subject's growth that is shared with this one; 0 if the other does not
   * grow.
   */
  double explains(String other) {
    var window = others.get(other);
    double growth = window.observed() - window.expected();
    return growth <= 0 ? 0 : together(other) * growing(subject) / growth;
  }

  /** Papers of the window that mention both. */
  private double together(String other) {
    return papersForEach * together.getOrDefault(other, 0);
  }

  private double growth() {
    return subject.observed() - subject.expected();
  }
}
