// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.charts;

import static io.papertrends.web.charts.Plot.BOTTOM;
import static io.papertrends.web.charts.Plot.LEFT;
import static io.papertrends.web.charts.Plot.RIGHT;
import static io.papertrends.web.charts.Plot.TOP;

import io.papertrends.web.series.SeriesPoint;
import io.papertrends.web.text.NumberFormats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Shares over time: one or several lines, for one of them with the range to be expected; spans of
 * alerts behind them, and open periods shaded. Shape or text repeats what colour shows.
 */
public final class SeriesChart {

  private static final double WIDTH = 960;
  private static final double HEIGHT = 320;
  private static final double TICK = 5;
  private static final double DATES = 308;
  private static final double LETTER = 6.5;
  private static final String OPEN = "still open";

  private final String title;
  private final List<Line> lines;
  private final List<Span> spans;
  private final List<SeriesPoint> base;
  private final Plot plot;

  /**
   * A topic's line.
   *
   * @param name of the topic
   * @param points its periods, the same for all lines
   */
  public record Line(String name, List<SeriesPoint> points) {}

  /**
   * Days of an alert.
   *
   * @param first its first day
   * @param last its last day
   */
  public record Span(LocalDate first, LocalDate last) {}

  /** Of lines, at least one and with at least one period, with the spans of alerts. */
  public SeriesChart(String title, List<Line> lines, List<Span> spans) {
    this.title = title;
    this.lines = lines;
    this.spans = spans;
    this.base = lines.get(0).points();
    var scale = Scale.upTo(lines.stream()
        .flatMap(it -> it.points().stream())
        .mapToDouble(it -> Math.max(it.share(), hasRange() ? usualTop(it) : 0))
        .max()
        .orElse(0));
    this.plot = new Plot(base.get(0).firstDay(), base.get(base.size() - 1).lastDay(), scale);
  }

  private boolean hasRange() {
    return lines.size() == 1;
  }

  /** A single extreme range must not flatten the line. */
  private static double usualTop(SeriesPoint point) {
    return point.expected() == null
        ? 0
        : point.shareOf(Math.min(point.high(), 3 * point.expected()));
  }

  /** The picture as part of a page, which has its colours. */
  public String inPage() {
    return draw(false);
  }

  /** The picture as a file of its own. */
  public String asFile() {
    return draw(true);
  }

  private String draw(boolean alone) {
    var svg = new Svg();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "chart",
        "viewBox",
        "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT),
        "role",
        "img",
        "aria-label",
        title);
    svg.text("title", title);
    if (alone) {
      svg.text("style", ChartStyle.ALONE);
      svg.element("rect", "class", "paper", "width", WIDTH, "height", HEIGHT);
      svg.label("heading", title, LEFT, 18);
    }
    drawSpans(svg);
    drawOpen(svg);
    drawAxes(svg);
    if (hasRange()) {
      drawRange(svg);
    }
    for (int i = 0; i < lines.size(); i++) {
      drawLine(svg, lines.get(i), i);
    }
    return svg.close("svg").toString();
  }

  /**
   * From left to right. A name begins with its span, or further left so that it ends before the
   * name of the open days; one that would touch the name before is left out.
   */
  private void drawSpans(Svg svg) {
    double free = LEFT;
    double limit = hasOpen() ? RIGHT - LETTER * (OPEN.length() + 2) : RIGHT;
    var inOrder = spans.stream().sorted(Comparator.comparing(Span::first)).toList();
    for (var span : inOrder) {
      double from = Math.max(LEFT, plot.x(span.first()));
      double to = Math.min(RIGHT, plot.x(span.last().plusDays(1)));
      if (to <= LEFT || from >= RIGHT) {
        continue;
      }
      svg.rect("alert", from, TOP, Math.max(2, to - from), BOTTOM - TOP);
      svg.line("alert-edge", from, Math.max(from + 2, to), TOP, TOP);
      var name = "alert since " + NumberFormats.day(span.first());
      double width = LETTER * name.length();
      double start = Math.min(from, limit - width);
      if (start >= free) {
        svg.label("alert-label", name, start, TOP - 7);
        free = start + width + 2 * LETTER;
      }
    }
  }

  private boolean hasOpen() {
    return base.stream().anyMatch(SeriesPoint::isOpen);
  }

  private void drawOpen(Svg svg) {
    var open = base.stream().filter(SeriesPoint::isOpen).findFirst();
    if (open.isEmpty()) {
      return;
    }
    double from = plot.x(open.get().firstDay());
    svg.rect("open-days", from, TOP, RIGHT - from, BOTTOM - TOP);
    svg.label("open-label", OPEN, RIGHT, TOP - 6, "text-anchor", "end");
  }

  private void drawAxes(Svg svg) {
    for (double mark : plot.scale().marks()) {
      svg.line("grid", LEFT, RIGHT, plot.y(mark), plot.y(mark));
      svg.label("mark", plot.scale().name(mark), LEFT - 8, plot.y(mark) + 4, "text-anchor", "end");
    }
    for (var mark : TimeAxis.marks(plot.first(), plot.last())) {
      double x = plot.x(mark.day());
      svg.line("grid", x, x, BOTTOM, BOTTOM + TICK);
      svg.label("mark", mark.name(), x, DATES, "text-anchor", x > RIGHT - 30 ? "end" : "middle");
    }
  }

  private void drawRange(Svg svg) {
    var upper = new StringBuilder();
    var lower = new StringBuilder();
    var expected = new StringBuilder();
    for (var point : base) {
      if (point.expected() == null || point.papersInWindow() == 0) {
        continue;
      }
      upper.append(plot.place(point, point.shareOf(point.high()))).append(' ');
      lower.insert(0, plot.place(point, point.shareOf(point.low())) + " ");
      expected
          .append(expected.isEmpty() ? 'M' : 'L')
          .append(plot.place(point, point.shareOf(point.expected())));
    }
    if (!expected.isEmpty()) {
      svg.element("polygon", "class", "expected-range", "points", upper.toString() + lower);
      svg.element("path", "class", "expected", "d", expected.toString());
    }
  }

  private void drawLine(Svg svg, Line line, int number) {
    var path = new StringBuilder();
    for (int i = 0; i < line.points().size(); i++) {
      var point = line.points().get(i);
      path.append(i == 0 ? 'M' : 'L').append(plot.place(point, point.share()));
    }
    svg.element("path", "class", "line line-" + number, "d", path.toString());
    if (line.points().size() > 120) {
      return;
    }
    for (var point : line.points()) {
      svg.open(
          "circle",
          "class",
          "dot line-" + number + (point.isOpen() ? " open" : ""),
          "cx",
          plot.middle(point),
          "cy",
          plot.y(point.share()),
          "r",
          3.0);
      svg.text(
          "title",
          line.name() + ", " + point.period() + ": " + point.papers() + " of "
              + point.papersInWindow() + " papers, " + NumberFormats.percent(point.share()));
      svg.close("circle");
    }
  }
}
