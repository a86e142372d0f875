// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.schemas.AlertPhase;
import java.time.LocalDate;
import java.util.Locale;

/** Steps of alerts in words. */
public final class AlertMessage {

  private AlertMessage() {}

  /** The step in a sentence. */
  public static String of(AlertStep step, String label) {
    var figures = step.figures();
    var numbers = String.format(
        Locale.ROOT,
        "%d %s in the %d days to %s, %s expected",
        figures.observed(),
        figures.observed() == 1 ? "paper" : "papers",
        figures.windowDays(),
        LocalDate.ofEpochDay(figures.lastDay()),
        rounded(figures.expected()));
    if (step.phase() == AlertPhase.ENDED) {
      return label + " is no longer unusual: " + numbers + ", after its burst of "
          + LocalDate.ofEpochDay(step.alert().started()) + ".";
    }
    var lift = String.format(
        Locale.ROOT,
        ", %s times as many (at least %s times, by 95 %%)",
        rounded(figures.observed() / figures.expected()),
        rounded(figures.lift().low()));
    return label + (step.phase() == AlertPhase.STARTED ? " bursts: " : " bursts on: ") + numbers
        + lift + ".";
  }

  private static String rounded(double number) {
    return String.format(Locale.ROOT, number < 10 ? "%.1f" : "%.0f", number);
  }
}
