// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.TrendAlert;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Steps of alerts as events. */
public final class AlertEvents {

  private AlertEvents() {}

  /**
   * The event of a step.
   *
   * @param label the subject's name for people
   * @param evidence ids of papers of the window
   */
  public static TrendAlert of(
      AlertStep step, String label, List<String> evidence, Finality finality) {
    var figures = step.figures();
    var alert = step.alert();
    return TrendAlert.newBuilder()
        .setId(alert.id())
        .setTopic(alert.subject())
        .setKind(Alert.KIND)
        .setPhase(step.phase())
        .setWindowDays(figures.windowDays())
        .setFirstDay(LocalDate.ofEpochDay(figures.lastDay() - figures.windowDays() + 1))
        .setLastDay(LocalDate.ofEpochDay(figures.lastDay()))
        .setObserved(figures.observed())
        .setExpected(figures.expected())
        .setLift(figures.lift().mean())
        .setP(figures.p())
        .setEvidence(evidence)
        .setFinality(finality)
        .setLabel(label)
        .setSeverity(alert.severity())
        .setAdjustedP(step.adjustedP())
        .setStarted(LocalDate.ofEpochDay(alert.started()))
        .setMessage(message(step, label))
        .build();
  }

  /** The step in a sentence. */
  public static String message(AlertStep step, String label) {
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
