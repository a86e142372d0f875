// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import io.papertrends.schemas.AlertCaveat;
import io.papertrends.schemas.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How much attention a window deserves, where nothing is known of authors and events. */
final class PlainSeverity {

  private static final int KEPT_DAYS = 553;

  private PlainSeverity() {}

  /** Low for growth with a caveat, independent of its size. */
  static Severity severity(PlainComparison figures) {
    double sure = figures.lift().low();
    if (!caveats(figures).isEmpty()) {
      return Severity.LOW;
    }
    if (sure >= 2 && figures.observed() >= 20) {
      return Severity.HIGH;
    }
    return sure >= 1.5 && figures.observed() >= 10 ? Severity.MEDIUM : Severity.LOW;
  }

  static List<AlertCaveat> caveats(PlainComparison figures) {
    return new ArrayList<>(explained(figures).keySet());
  }

  /** Whether nothing special is left without what a caveat explains. */
  static boolean isExplained(PlainComparison figures) {
    return explained(figures).values().stream()
        .anyMatch(it -> figures.pOf(Math.round(figures.observed() - it)) > 0.001);
  }

  private static Map<AlertCaveat, Double> explained(PlainComparison figures) {
    var explained = new EnumMap<AlertCaveat, Double>(AlertCaveat.class);
    explained.put(AlertCaveat.ONE_DAY, figures.mostAboveUsualOnADay());
    explained.put(AlertCaveat.EVERY_YEAR, ofEveryYear(figures));
    double growth = figures.observed() - figures.expected();
    explained.values().removeIf(it -> it <= 0 || it < growth / 2);
    return explained;
  }

  private static double ofEveryYear(PlainComparison figures) {
    if (figures.isOfGrowth()) {
      return 0;
    }
    double most = 0;
    for (int weeks : new int[] {50, 51, 52, 53, 54}) {
      most = Math.max(most, surplus(figures, figures.last().minusWeeks(weeks)));
    }
    return most * figures.expected();
  }

  private static double surplus(PlainComparison figures, LocalDate last) {
    var papers = figures.papers();
    var first = last.minusDays(figures.days() - 1);
    var lastBefore = first.minusDays(8);
    var start = papers.within(figures.last().minusDays(KEPT_DAYS - 1), figures.last()).stream()
        .map(it -> it.getPublished())
        .findFirst()
        .orElse(LocalDate.MAX);
    var halfYear = lastBefore.minusDays(181);
    var firstBefore = start.isAfter(halfYear) ? start : halfYear;
    if (ChronoUnit.DAYS.between(firstBefore, lastBefore) + 1 < 28) {
      return 0;
    }
    double usual = papers.number(figures.subject(), firstBefore, lastBefore) + 1.0;
    double expected = usual / papers.number(firstBefore, lastBefore) * papers.number(first, last);
    double above = papers.number(figures.subject(), first, last) - expected;
    return above >= 2 * Math.sqrt(expected) ? above / expected : 0;
  }
}
