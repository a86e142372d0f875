// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import io.papertrends.schemas.AlertPart;
import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.TrendAlert;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Alerts as a table, one a line. */
public final class AlertTable {

  /** Labels are short; a table that had to break them would be no help. */
  private static final int WIDEST = 200;

  private AlertTable() {}

  /** The alerts with these steps, in the order of their starts. */
  public static String of(List<TrendAlert> steps) {
    var byId = new LinkedHashMap<String, List<TrendAlert>>();
    steps.forEach(
        it -> byId.computeIfAbsent(it.getId(), id -> new ArrayList<>()).add(it));
    return AsciiTable.builder()
        .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
        .data(
            byId.values(),
            List.of(
                left("started").with(it -> it.get(0).getStarted().toString()),
                left("ended").with(AlertTable::end),
                left("topic").with(it -> it.get(0).getLabel()),
                left("severity").with(it -> lowerCase(last(it).getSeverity())),
                right("days").with(it -> String.valueOf(it.get(0).getWindowDays())),
                right("papers").with(it -> String.valueOf(it.get(0).getObserved())),
                right("expected").with(it -> oneDigit(it.get(0).getExpected())),
                right("lift").with(it -> oneDigit(it.get(0).getLift())),
                right("updates").with(AlertTable::updates),
                left("the same growth").with(AlertTable::parts)))
        .asString();
  }

  private static String end(List<TrendAlert> steps) {
    return last(steps).getPhase() == AlertPhase.ENDED ? last(steps).getLastDay().toString() : "";
  }

  private static TrendAlert last(List<TrendAlert> steps) {
    return steps.get(steps.size() - 1);
  }

  private static String updates(List<TrendAlert> steps) {
    return String.valueOf(
        steps.stream().filter(it -> it.getPhase() == AlertPhase.UPDATED).count());
  }

  private static String parts(List<TrendAlert> steps) {
    return last(steps).getParts().stream()
        .map(AlertPart::getLabel)
        .collect(Collectors.joining(", "));
  }

  private static String lowerCase(Object name) {
    return name.toString().toLowerCase(Locale.ROOT);
  }

  private static String oneDigit(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static Column left(String header) {
    return right(header).headerAlign(HorizontalAlign.LEFT).dataAlign(HorizontalAlign.LEFT);
  }

  private static Column right(String header) {
    return new Column().header(header).maxWidth(WIDEST).headerAlign(HorizontalAlign.RIGHT);
  }
}
