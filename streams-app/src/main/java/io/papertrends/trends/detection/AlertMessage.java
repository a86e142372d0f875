// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static java.util.stream.Collectors.joining;

import io.papertrends.schemas.AlertCaveat;
import io.papertrends.schemas.AlertPart;
import io.papertrends.schemas.AlertPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Steps of alerts in words. */
public final class AlertMessage {

  private AlertMessage() {}

  /** The step in a sentence. */
  public static String of(AlertStep step, String label, List<AlertPart> parts) {
    var figures = step.figures();
    var alert = step.alert();
    var numbers = String.format(
        Locale.ROOT,
        "%d %s in the %d days to %s, %s expected",
        figures.observed(),
        figures.observed() == 1 ? "paper" : "papers",
        figures.windowDays(),
        LocalDate.ofEpochDay(figures.lastDay()),
        rounded(figures.expected()));
    if (step.phase() == AlertPhase.ENDED) {
      return label + " is no longer unusual: " + numbers + ", after its " + alert.kind() + " of "
          + LocalDate.ofEpochDay(alert.started()) + ".";
    }
    var sameGrowth = parts.isEmpty()
        ? ""
        : " The same growth: " + parts.stream().map(AlertMessage::inWords).collect(joining("; "))
            + ".";
    var lift = String.format(
        Locale.ROOT,
        ", a lift of %s (at least %s, by 95 %%)",
        rounded(figures.lift().mean()),
        rounded(figures.lift().low()));
    return label + (figures.isOfGrowth() ? " grows" : " bursts")
        + (step.phase() == AlertPhase.STARTED ? ": " : " on: ") + numbers
        + lift + "." + sameGrowth
        + (step.caveats().contains(AlertCaveat.ONE_DAY) ? " Most of it is of one day." : "");
  }

  private static String inWords(AlertPart part) {
    return String.format(
        Locale.ROOT,
        "%s (%d, %s expected)",
        part.getLabel(),
        part.getObserved(),
        rounded(part.getExpected()));
  }

  private static String rounded(double number) {
    return String.format(Locale.ROOT, number < 10 ? "%.1f" : "%.0f", number);
  }
}
