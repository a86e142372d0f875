// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.List;
import java.util.Optional;

/**
 * A window of a subject beside what an alert takes.
 *
 * @param figures papers, expected papers and p
 * @param adjustedP its p after control of the false discovery rate, if it is the subject's smallest
 *     one; 1 if it does not stand out
 * @param minimumSupport papers that it must have
 * @param minimumLift how many times as many as expected they must be, not shrunk
 * @param isBroad whether it must be more, because the subject is broad
 * @param mostP the largest p with which an alert starts
 * @param mostAdjustedP the largest adjusted p
 * @param lately papers and expected papers of its last days; empty if nothing is known
 * @param latelyDays how many days these are
 * @param severity severity and caveats; empty if there are no more papers than expected
 * @param unmet conditions that it does not meet, in order
 */
public record ExplainedWindow(
    Comparison figures,
    double adjustedP,
    int minimumSupport,
    double minimumLift,
    boolean isBroad,
    double mostP,
    double mostAdjustedP,
    Optional<Expectation> lately,
    int latelyDays,
    Optional<SeverityAssessment> severity,
    List<StartCondition> unmet) {

  static ExplainedWindow of(Comparison figures, StartConditions conditions) {
    var rule = conditions.rule(figures.subject());
    var candidate = conditions.scan().candidate(figures);
    return new ExplainedWindow(
        figures,
        candidate.adjustedP(),
        rule.minimumSupport(),
        rule.minimumLift(figures),
        SubjectRule.isBroad(figures),
        rule.sensitivity().mostP(figures),
        rule.sensitivity().mostAdjustedP(),
        conditions.lately(figures),
        StartConditions.latelyDays(figures),
        conditions.severity(figures),
        conditions.unmet(candidate).toList());
  }

  /** How many times as many papers as expected, not shrunk. */
  public double ratio() {
    return figures.observed() / figures.expected();
  }

  boolean hasSupport() {
    return figures.observed() >= minimumSupport;
  }

  /** Its p, to be compared with those of windows of other lengths. */
  double weightedP() {
    return Sensitivity.weighted(figures.p(), figures.windowDays());
  }
}
