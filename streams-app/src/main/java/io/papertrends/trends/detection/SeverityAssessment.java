// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.schemas.AlertCaveat;
import io.papertrends.schemas.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * The severity of growth, which says more than whether it is due to chance. It depends on the lower
 * end of the lift's interval, the number of papers, and caveats. A caveat is what explains most of
 * the growth; with one the severity is low, and if the papers that are left are nothing special,
 * there is no alert.
 *
 * @param severity low with a caveat
 * @param caveats what explains most of the growth
 * @param isExplained whether one of them explains so much that no alert starts
 */
public record SeverityAssessment(
    Severity severity, List<AlertCaveat> caveats, boolean isExplained) {

  static final double HIGH_LIFT = 2;
  static final int HIGH_SUPPORT = 20;
  static final double MEDIUM_LIFT = 1.5;
  static final int MEDIUM_SUPPORT = 10;

  /** The rule in a sentence. */
  public static final String BOUNDS = String.format(
      Locale.ROOT,
      "is high from a lift of at least %.1f (lower end) and %d papers, medium from %.1f and %d, low"
          + " otherwise and always with a caveat",
      HIGH_LIFT,
      HIGH_SUPPORT,
      MEDIUM_LIFT,
      MEDIUM_SUPPORT);

  /** Minimum number of independent groups of authors without a caveat. */
  static final int FEWEST_GROUPS = 3;

  /** Fraction of the growth that counts as most of it. */
  static final double MOST = 0.5;

  /** The p from which on the remaining papers are not significant. */
  static final double ORDINARY = 1e-3;

  /**
   * Assesses a window.
   *
   * @param explained papers above the expected number that each caveat would explain
   * @param independentGroups number of groups without common authors; 0 if unknown
   * @param pOfRest p of the remaining papers if a caveat explains this number of papers
   */
  static SeverityAssessment of(
      Comparison window,
      Map<AlertCaveat, Double> explained,
      int independentGroups,
      ToDoubleBiFunction<AlertCaveat, Double> pOfRest) {
    double growth = window.observed() - window.expected();
    var caveats = new EnumMap<AlertCaveat, Double>(AlertCaveat.class);
    explained.forEach((caveat, papers) -> {
      if (papers > 0 && papers >= MOST * growth) {
        caveats.put(caveat, papers);
      }
    });
    boolean isExplained = caveats.entrySet().stream()
        .anyMatch(it -> pOfRest.applyAsDouble(it.getKey(), it.getValue()) > ORDINARY);
    boolean isKnown = independentGroups > 0 && window.observed() >= FEWEST_GROUPS;
    if (isKnown && independentGroups < FEWEST_GROUPS) {
      caveats.putIfAbsent(AlertCaveat.ONE_GROUP, growth);
    }
    return new SeverityAssessment(
        caveats.isEmpty() ? highest(window) : Severity.LOW,
        List.copyOf(caveats.keySet()),
        isExplained);
  }

  /** The severity of a window without any caveat; with one it can only be lower. */
  static Severity highest(Comparison window) {
    double sure = window.lift().low();
    if (sure >= HIGH_LIFT && window.observed() >= HIGH_SUPPORT) {
      return Severity.HIGH;
    }
    return sure >= MEDIUM_LIFT && window.observed() >= MEDIUM_SUPPORT
        ? Severity.MEDIUM
        : Severity.LOW;
  }
}
