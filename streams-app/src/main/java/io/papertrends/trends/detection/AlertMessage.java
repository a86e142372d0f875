// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static java.util.stream.Collectors.joining;

import io.papertrends.schemas.AlertCaveat;
import io.papertrends.schemas.AlertPart;
import io.papertrends.schemas.AlertPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Describes alert steps in a sentence. */
public final class AlertMessage {

  private AlertMessage() {}

  /**
   * The step in a sentence.
   *
   * @param name name of the subject, with its topic for a narrower name
   */
  public static String of(AlertStep step, String name, List<AlertPart> parts) {
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
      return name + " is no longer unusual: " + numbers + ", after its " + alert.kind() + " of "
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
    return name + (figures.isOfGrowth() ? " grows" : " bursts")
        + (step.phase() == AlertPhase.STARTED ? ": " : " on: ") + numbers
        + lift + "." + sameGrowth
        + step.caveats().stream().map(AlertMessage::inWords).collect(joining());
  }

  private static String inWords(AlertCaveat caveat) {
    return switch (caveat) {
      case ONE_DAY -> " Most of it is of one day.";
      case ONE_GROUP -> " Most of it is of one group of authors.";
      case ONE_EVENT -> " Most of it is of one event.";
      case ONE_FIELD -> " Most of it is what their whole field has more of.";
      case EVERY_YEAR -> " Most of it was there at the same time of the year before.";
      case OTHER -> "";
    };
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
