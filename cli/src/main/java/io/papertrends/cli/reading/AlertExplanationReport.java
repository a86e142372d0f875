// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import static io.papertrends.cli.reading.AlertReasons.probability;
import static java.util.stream.Collectors.joining;

import io.papertrends.cli.terminal.FittedTable;
import io.papertrends.cli.terminal.Terminal;
import io.papertrends.schemas.AlertCaveat;
import io.papertrends.trends.detection.AlertExplanation;
import io.papertrends.trends.detection.ExplainedWindow;
import io.papertrends.trends.detection.SeverityAssessment;
import io.papertrends.trends.detection.StartCondition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why an alert started, or why none did: each figure beside its bound, then a sentence. */
public final class AlertExplanationReport {

  private static final List<String> LEGEND = List.of(
      "* decides: its p is the smallest (of that of 182 days, a tenth counts).",
      "Slow growth (182 days) is tested once a week, with at least half a year of papers before.",
      "Severity " + SeverityAssessment.BOUNDS + ".");

  private AlertExplanationReport() {}

  /**
   * The lines of it.
   *
   * @param name what it is about
   */
  public static List<String> lines(AlertExplanation explanation, String name, Terminal terminal) {
    var lines = new ArrayList<String>();
    lines.add(
        terminal.strong(name + ": windows that end on " + LocalDate.ofEpochDay(explanation.day())));
    if (!explanation.windows().isEmpty()) {
      lines.addAll(table(explanation, terminal).lines().toList());
      LEGEND.forEach(it -> lines.add(terminal.faint(it)));
    }
    lines.add("");
    lines.add(AlertReasons.of(explanation));
    return lines;
  }

  private static String table(AlertExplanation explanation, Terminal terminal) {
    var deciding = explanation.deciding().orElseThrow();
    return new FittedTable<ExplainedWindow>(terminal)
        .number(
            "days",
            FittedTable.NEEDED,
            it -> it.figures().windowDays() + (it.equals(deciding) ? " *" : "  "))
        .text("papers", FittedTable.NEEDED, AlertExplanationReport::papers)
        .number("expected", 5, it -> oneDigit(it.figures().expected()))
        .text("papers/expected", FittedTable.NEEDED, AlertExplanationReport::ratio)
        .text("p", FittedTable.NEEDED, AlertExplanationReport::p)
        .text("adjusted p", FittedTable.NEEDED, AlertExplanationReport::adjustedP)
        .text("last days", 4, AlertExplanationReport::lately)
        .number("lift from", 1, AlertExplanationReport::liftLow)
        .text("severity", 2, AlertExplanationReport::severity)
        .text("caveats", 3, AlertExplanationReport::caveats)
        .of(explanation.windows());
  }

  private static String papers(ExplainedWindow it) {
    return bound(
        it,
        StartCondition.SUPPORT,
        ">=",
        "<",
        it.figures().observed() + "",
        it.minimumSupport() + "");
  }

  private static String ratio(ExplainedWindow it) {
    return bound(
            it,
            StartCondition.LIFT,
            ">=",
            "<",
            String.format(Locale.ROOT, "%.2f", it.ratio()),
            it.minimumLift() + "")
        + (it.isBroad() ? " (broad)" : "");
  }

  private static String p(ExplainedWindow it) {
    return bound(
        it, StartCondition.P, "<=", ">", probability(it.figures().p()), probability(it.mostP()));
  }

  private static String adjustedP(ExplainedWindow it) {
    return bound(
        it,
        StartCondition.ADJUSTED_P,
        "<=",
        ">",
        probability(it.adjustedP()),
        probability(it.mostAdjustedP()));
  }

  private static String lately(ExplainedWindow it) {
    return it.lately()
        .map(last -> it.latelyDays() + ": "
            + bound(
                it,
                StartCondition.LIVELY,
                ">",
                "<=",
                last.observed() + "",
                oneDigit(last.expected())))
        .orElse("");
  }

  /** A figure with its bound, and whether it keeps to it. */
  private static String bound(
      ExplainedWindow window,
      StartCondition condition,
      String met,
      String unmet,
      String figure,
      String bound) {
    return figure + " " + (window.unmet().contains(condition) ? unmet : met) + " " + bound;
  }

  private static String liftLow(ExplainedWindow it) {
    return oneDigit(it.figures().lift().low());
  }

  private static String severity(ExplainedWindow it) {
    return it.severity()
        .map(known -> known.severity().name().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private static String caveats(ExplainedWindow it) {
    return it.severity()
        .map(known -> known.caveats().stream().map(AlertCaveat::name).collect(joining(", "))
            + (known.isExplained() ? ": no alert" : ""))
        .orElse("");
  }

  private static String oneDigit(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
