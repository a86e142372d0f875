// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.schemas.AlertCaveat;
import io.papertrends.schemas.Severity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Assesses the severity of the windows of a day. Papers are looked up once. */
final class DaySeverities {

  private final DayScan scan;
  private final CoOccurrences coOccurrences;
  private final Map<Comparison, SeverityAssessment> known = new HashMap<>();

  DaySeverities(DayScan scan, CoOccurrences coOccurrences) {
    this.scan = scan;
    this.coOccurrences = coOccurrences;
  }

  SeverityAssessment of(Comparison window) {
    return known.computeIfAbsent(window, this::assess);
  }

  /**
   * The severity of a window if it is higher than this one, otherwise this one. Papers are read
   * only where it may be higher.
   */
  Severity higher(Severity least, Comparison window) {
    if (SeverityAssessment.highest(window).compareTo(least) <= 0) {
      return least;
    }
    var severity = of(window).severity();
    return severity.compareTo(least) > 0 ? severity : least;
  }

  private SeverityAssessment assess(Comparison window) {
    var papers =
        coOccurrences.origins(window.subject(), window.firstDayOfPapers(), window.lastDay());
    var origins = new PaperOrigins(papers);
    // Of slow growth the papers of the latest days speak for all.
    double each = papers.isEmpty() ? 0 : (double) window.observed() / papers.size();
    var explained = new EnumMap<AlertCaveat, Double>(AlertCaveat.class);
    explained.put(AlertCaveat.ONE_DAY, scan.mostOfADay(window));
    explained.put(AlertCaveat.ONE_GROUP, each * origins.mostOfAnAuthor() - 1.0);
    explained.put(AlertCaveat.ONE_EVENT, each * origins.mostOfAnEvent());
    explained.put(AlertCaveat.EVERY_YEAR, scan.ofEveryYear(window));
    double fieldLift = scan.fieldLift(window, origins.byCategory());
    explained.put(AlertCaveat.ONE_FIELD, window.observed() * (1 - 1 / fieldLift));
    return SeverityAssessment.of(
        window,
        explained,
        origins.independentGroups(),
        (caveat, ofIt) -> caveat == AlertCaveat.ONE_FIELD
            ? scan.pOfTimes(window, fieldLift)
            : scan.p(window, window.observed() - ofIt));
  }
}
