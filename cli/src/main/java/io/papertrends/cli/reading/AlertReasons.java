// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import static java.util.stream.Collectors.joining;

import io.papertrends.schemas.AlertCaveat;
import io.papertrends.trends.detection.Alert;
import io.papertrends.trends.detection.AlertExplanation;
import io.papertrends.trends.detection.ExplainedWindow;
import io.papertrends.trends.detection.SeverityAssessment;
import io.papertrends.trends.detection.StartCondition;
import java.time.LocalDate;
import java.util.Locale;

/** Why an alert started on a day, or why none did, in a sentence. */
final class AlertReasons {

  private AlertReasons() {}

  static String of(AlertExplanation explanation) {
    var day = LocalDate.ofEpochDay(explanation.day());
    if (explanation.isStarted()) {
      return "An alert started on " + day + ": all conditions are met.";
    }
    return "No alert started on " + day + ": " + reason(explanation) + ".";
  }

  private static String reason(AlertExplanation explanation) {
    if (explanation.deciding().isEmpty()) {
      return "the papers before it are too few days to compare with";
    }
    var window = explanation.deciding().get();
    var unmet = explanation.unmet();
    if (!unmet.isEmpty()) {
      return unmet.stream().map(it -> inWords(it, window, explanation)).collect(joining("; "));
    }
    return explanation
        .joined()
        .map(it -> "it is a part of " + it.id() + ", with which it shares most of its growth")
        .orElse("it shares its growth with a broader or narrower topic whose alert has ended within"
            + " the window");
  }

  private static String inWords(
      StartCondition condition, ExplainedWindow window, AlertExplanation explanation) {
    return switch (condition) {
      case NO_OPEN_ALERT -> explanation.open().map(it -> open(it, explanation)).orElseThrow();
      case RESTED -> explanation.restingAfter().map(AlertReasons::rest).orElseThrow();
      case NOT_MUTED -> "a rule mutes it";
      case SUPPORT ->
        number(window.figures().observed(), "paper") + " instead of " + window.minimumSupport();
      case LIFT ->
        String.format(
            Locale.ROOT,
            "%.2f times the expected papers instead of %s times",
            window.ratio(),
            window.minimumLift());
      case P ->
        "p is " + probability(window.figures().p()) + " instead of at most "
            + probability(window.mostP());
      case ADJUSTED_P ->
        "the adjusted p is " + probability(window.adjustedP()) + " instead of at most "
            + probability(window.mostAdjustedP());
      case LIVELY -> "its last " + window.latelyDays() + " days have no more papers than expected";
      case UNEXPLAINED -> window.severity().map(AlertReasons::caveats).orElseThrow();
    };
  }

  private static String open(Alert alert, AlertExplanation explanation) {
    return (alert.subject().equals(explanation.subject()) ? "its alert " : "it is a part of ")
        + alert.id()
        + (alert.subject().equals(explanation.subject()) ? " is open" : ", which is open");
  }

  private static String rest(Alert alert) {
    return "it rests after " + alert.id() + ", which ended on "
        + LocalDate.ofEpochDay(alert.emittedDay());
  }

  private static String caveats(SeverityAssessment assessment) {
    return assessment.caveats().stream().map(AlertCaveat::name).collect(joining(" and "))
        + " explains so many papers that the others are not significant";
  }

  private static String number(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** Small ones with their power of ten. */
  static String probability(double p) {
    return String.format(Locale.ROOT, p < 1e-3 ? "%.1e" : "%.2g", p);
  }
}
