// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.schemas.AlertCaveat;
import io.papertrends.schemas.Severity;
import java.util.List;

/**
 * How much attention growth deserves, which is more than whether it is due to chance: by how many
 * times as many papers there are for sure, by how many they are, and by what speaks against them.
 *
 * @param severity how much
 * @param caveats what speaks against it
 */
record Interest(Severity severity, List<AlertCaveat> caveats) {

  private static final double HIGH_LIFT = 2;
  private static final int HIGH_SUPPORT = 20;
  private static final double MEDIUM_LIFT = 1.5;
  private static final int MEDIUM_SUPPORT = 10;

  /** So much of the growth on one day is a batch: a workshop's papers, or a backlog. */
  private static final double BATCH = 0.5;

  /**
   * That of a window.
   *
   * @param mostOfADay the most papers above the expected number that a single day of it has
   */
  static Interest of(Comparison window, double mostOfADay) {
    boolean isBatch = mostOfADay >= BATCH * (window.observed() - window.expected());
    return isBatch
        ? new Interest(Severity.LOW, List.of(AlertCaveat.ONE_DAY))
        : new Interest(severity(window), List.of());
  }

  private static Severity severity(Comparison window) {
    double sure = window.lift().low();
    if (sure >= HIGH_LIFT && window.observed() >= HIGH_SUPPORT) {
      return Severity.HIGH;
    }
    return sure >= MEDIUM_LIFT && window.observed() >= MEDIUM_SUPPORT
        ? Severity.MEDIUM
        : Severity.LOW;
  }
}
