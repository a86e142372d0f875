// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.charts;

import io.papertrends.web.index.DayRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Alerts as bars over time, one a row. */
public final class AlertTimeline {

  private static final double WIDTH = 960;
  private static final double ROW = 22;
  private static final double LEFT = 250;
  private static final double TOP = 24;
  private static final int LONGEST_NAME = 34;

  private AlertTimeline() {}

  /**
   * An alert.
   *
   * @param name of the topic
   * @param address of the topic's page
   * @param first its first day
   * @param last its last day, or the range's while it runs
   * @param severity in lower case
   * @param isRunning whether it has not ended
   */
  public record Bar(
      String name,
      String address,
      LocalDate first,
      LocalDate last,
      String severity,
      boolean isRunning) {}

  /** The picture. */
  public static String of(List<Bar> bars, DayRange range) {
    double height = TOP + ROW * bars.size() + 6;
    var svg = new Svg()
        .open(
            "svg",
            "class",
            "chart timeline",
            "viewBox",
            "0 0 " + Svg.number(WIDTH) + " " + Svg.number(height),
            "role",
            "group",
            "aria-label",
            "Alerts from " + range.first() + " to " + range.last());
    drawDates(svg, range, height);
    for (int i = 0; i < bars.size(); i++) {
      drawBar(svg, bars.get(i), range, TOP + ROW * i);
    }
    return svg.close("svg").toString();
  }

  private static void drawDates(Svg svg, DayRange range, double height) {
    for (var mark : TimeAxis.marks(range.first(), range.last())) {
      double x = x(mark.day(), range);
      svg.line("grid", x, x, TOP - 20, height);
      svg.label("mark", mark.name(), x + 4, 12);
    }
  }

  private static void drawBar(Svg svg, Bar bar, DayRange range, double y) {
    double from = Math.max(LEFT, x(bar.first(), range));
    double to = Math.min(WIDTH, x(bar.last().plusDays(1), range));
    var days = bar.first() + (bar.isRunning() ? ", still running" : " to " + bar.last());
    svg.open("a", "href", bar.address());
    svg.text("title", bar.name() + ": " + days + ", severity " + bar.severity());
    svg.label("name", shortened(bar.name()), LEFT - 10, y + 15, "text-anchor", "end");
    svg.rect(
        "bar " + bar.severity() + (bar.isRunning() ? " running" : ""),
        from,
        y + 4,
        Math.max(3, to - from),
        ROW - 8,
        "rx",
        3.0);
    svg.close("a");
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
  }

  private static double x(LocalDate day, DayRange range) {
    return LEFT
        + (WIDTH - LEFT) * ChronoUnit.DAYS.between(range.first(), day) / (double) range.days();
  }
}
