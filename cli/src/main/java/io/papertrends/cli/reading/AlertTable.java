// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.cli.terminal.FittedTable;
import io.papertrends.cli.terminal.Terminal;
import io.papertrends.schemas.AlertPart;
import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Severity;
import io.papertrends.schemas.TrendAlert;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Alerts as a table, one per line. All figures of an alert are of one event: the last one before
 * its end.
 */
public final class AlertTable {

  private AlertTable() {}

  /** The table of alerts with these events, in the order of their starts. */
  public static String of(List<TrendAlert> steps, Terminal terminal) {
    var byId = new LinkedHashMap<String, List<TrendAlert>>();
    steps.forEach(
        it -> byId.computeIfAbsent(it.getId(), id -> new ArrayList<>()).add(it));
    return new FittedTable<List<TrendAlert>>(terminal)
        .text("started", FittedTable.NEEDED, it -> String.valueOf(it.get(0).getStarted()))
        .text("ended", 3, AlertTable::end)
        .text("topic", FittedTable.NEEDED, AlertTable::label)
        .text("severity", FittedTable.NEEDED, it -> lowerCase(shown(it).getSeverity()))
        .number("days", 1, it -> String.valueOf(shown(it).getWindowDays()))
        .number("papers", FittedTable.NEEDED, it -> String.valueOf(shown(it).getObserved()))
        .number("expected", 2, it -> oneDigit(shown(it).getExpected()))
        .number("lift", FittedTable.NEEDED, it -> oneDigit(shown(it).getLift()))
        .number("updates", 0, AlertTable::updates)
        .text("the same growth", 1, AlertTable::parts)
        .style(it -> style(shown(it), terminal))
        .of(List.copyOf(byId.values()));
  }

  private static UnaryOperator<String> style(TrendAlert alert, Terminal terminal) {
    return alert.getSeverity() == Severity.HIGH ? terminal::urgent : line -> line;
  }

  private static String label(List<TrendAlert> steps) {
    var first = steps.get(0);
    var label = first.getLabel().isEmpty() ? first.getTopic() : first.getLabel();
    return first.getNameOf() == null ? label : label + " (" + first.getNameOf() + ")";
  }

  private static String end(List<TrendAlert> steps) {
    var last = steps.get(steps.size() - 1);
    return last.getPhase() == AlertPhase.ENDED ? last.getLastDay().toString() : "";
  }

  /** The event to show: the last one before the end, whose figures would show no burst. */
  private static TrendAlert shown(List<TrendAlert> steps) {
    return steps.stream()
        .filter(it -> it.getPhase() != AlertPhase.ENDED)
        .reduce((earlier, later) -> later)
        .orElse(steps.get(0));
  }

  private static String parts(List<TrendAlert> steps) {
    return steps.get(steps.size() - 1).getParts().stream()
        .map(AlertPart::getLabel)
        .collect(Collectors.joining(", "));
  }

  private static String updates(List<TrendAlert> steps) {
    return String.valueOf(
        steps.stream().filter(it -> it.getPhase() == AlertPhase.UPDATED).count());
  }

  private static String lowerCase(Object name) {
    return name.toString().toLowerCase(Locale.ROOT);
  }

  private static String oneDigit(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
