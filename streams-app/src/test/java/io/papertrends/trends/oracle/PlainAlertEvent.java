// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import io.papertrends.schemas.AlertCaveat;
import io.papertrends.schemas.AlertPart;
import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.Severity;
import io.papertrends.schemas.TrendAlert;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A step of an alert that is emitted. */
record PlainAlertEvent(
    AlertPhase phase,
    String kind,
    LocalDate started,
    Severity severity,
    PlainComparison figures,
    double adjustedP,
    Set<String> parts) {

  /**
   * As an event.
   *
   * @param topic the topic that its subject is a name of, null if there is none
   * @param name the label, with the topic's if there is one
   */
  TrendAlert withWords(
      String label, String topic, String name, List<AlertPart> parts, List<String> evidence) {
    return TrendAlert.newBuilder()
        .setId(kind + "|" + figures.subject() + "|" + started)
        .setTopic(figures.subject())
        .setKind(kind)
        .setPhase(phase)
        .setWindowDays(figures.days())
        .setFirstDay(figures.first())
        .setLastDay(figures.last())
        .setObserved(figures.observed())
        .setExpected(figures.expected())
        .setLift(figures.lift().mean())
        .setP(figures.p())
        .setEvidence(evidence)
        .setFinality(Finality.FINAL)
        .setLabel(label)
        .setSeverity(severity)
        .setAdjustedP(adjustedP)
        .setStarted(started)
        .setMessage(message(name, parts))
        .setNameOf(topic)
        .setParts(parts)
        .setCaveats(caveats())
        .build();
  }

  private String verb() {
    return figures.isOfGrowth() ? " grows" : " bursts";
  }

  private List<AlertCaveat> caveats() {
    return phase == AlertPhase.ENDED ? List.of() : PlainSeverity.caveats(figures);
  }

  private String message(String label, List<AlertPart> parts) {
    var papers = figures.observed() == 1 ? " paper" : " papers";
    var numbers = figures.observed() + papers + " in the " + figures.days() + " days to "
        + figures.last() + ", " + rounded(figures.expected()) + " expected";
    var lift = ", a lift of " + rounded(figures.lift().mean()) + " (at least "
        + rounded(figures.lift().low()) + ", by 95 %).";
    var others = new ArrayList<String>();
    parts.forEach(it -> others.add(
        it.getLabel() + " (" + it.getObserved() + ", " + rounded(it.getExpected()) + " expected)"));
    lift += others.isEmpty() ? "" : " The same growth: " + String.join("; ", others) + ".";
    lift += caveats().contains(AlertCaveat.ONE_DAY) ? " Most of it is of one day." : "";
    lift += caveats().contains(AlertCaveat.EVERY_YEAR)
        ? " Most of it was there at the same time of the year before."
        : "";
    return switch (phase) {
      case STARTED -> label + verb() + ": " + numbers + lift;
      case UPDATED -> label + verb() + " on: " + numbers + lift;
      case ENDED ->
        label + " is no longer unusual: " + numbers + ", after its " + kind + " of " + started
            + ".";
    };
  }

  private static String rounded(double number) {
    return String.format(Locale.ROOT, number < 10 ? "%.1f" : "%.0f", number);
  }
}
