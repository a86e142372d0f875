// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.cli.terminal.Terminal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Papers by day as bars, as wide as the screen; if there are many days, a bar is the mean of
 * several days.
 */
final class DayChart {

  private static final int HEIGHT = 6;
  private static final int EIGHTHS = 8;
  private static final int AXIS = 8;
  private static final String LEVELS = " ▁▂▃▄▅▆▇█";

  private DayChart() {}

  /** The lines of the chart from one day to another, inclusive. */
  static List<String> of(
      Map<LocalDate, Long> papers, LocalDate first, LocalDate last, Terminal terminal) {
    int days = (int) ChronoUnit.DAYS.between(first, last) + 1;
    int daysOfBar = Math.max(1, (int) Math.ceil((double) days / (terminal.columns() - AXIS)));
    var bars = bars(papers, first, days, daysOfBar);
    double most = bars.stream().mapToDouble(it -> it).max().orElse(0);
    var lines = new ArrayList<String>();
    for (int row = HEIGHT - 1; row >= 0; row--) {
      var line = new StringBuilder(row == HEIGHT - 1 ? label(most) : " ".repeat(AXIS - 2));
      line.append(" │");
      for (double bar : bars) {
        int eighths = most == 0 ? 0 : (int) Math.ceil(bar / most * HEIGHT * EIGHTHS);
        line.append(LEVELS.charAt(Math.max(0, Math.min(EIGHTHS, eighths - row * EIGHTHS))));
      }
      lines.add(line.toString().stripTrailing());
    }
    lines.add(label(0) + " └" + "─".repeat(bars.size()));
    var unit = daysOfBar == 1 ? "papers a day" : "papers a day, " + daysOfBar + " days a bar";
    lines.add(" ".repeat(AXIS) + first + " to " + last + ", " + unit);
    return lines;
  }

  /** The means of the bars, so that a last bar of fewer days is comparable. */
  private static List<Double> bars(
      Map<LocalDate, Long> papers, LocalDate first, int days, int daysOfBar) {
    var bars = new ArrayList<Double>();
    for (int from = 0; from < days; from += daysOfBar) {
      int to = Math.min(days, from + daysOfBar);
      long sum = 0;
      for (int day = from; day < to; day++) {
        sum += papers.getOrDefault(first.plusDays(day), 0L);
      }
      bars.add((double) sum / (to - from));
    }
    return bars;
  }

  private static String label(double number) {
    var text = number == Math.rint(number)
        ? String.valueOf((long) number)
        : String.format(Locale.ROOT, "%.1f", number);
    return " ".repeat(Math.max(0, AXIS - 2 - text.length())) + text;
  }
}
