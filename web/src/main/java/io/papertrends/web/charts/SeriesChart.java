// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.charts;

import io.papertrends.web.series.Point;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * Shares over time: one or several lines, for one of them with the range to be expected; spans of
 * alerts behind them, and open periods shaded. What colour says is said by form or text too.
 */
public final class SeriesChart {

  private static final double WIDTH = 960;
  private static final double HEIGHT = 320;
  private static final double LEFT = 56;
  private static final double RIGHT = 16;
  private static final double TOP = 34;
  private static final double BOTTOM = 34;
  private static final int MOST_DATES = 8;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private final String title;
  private final List<Line> lines;
  private final List<Span> spans;
  private final List<Point> base;
  private final Scale scale;

  /**
   * A topic's line.
   *
   * @param name of the topic
   * @param points its periods, the same for all lines
   */
  public record Line(String name, List<Point> points) {}

  /**
   * Days of an alert.
   *
   * @param first its first day
   * @param last its last day
   */
  public record Span(LocalDate first, LocalDate last) {}

  /** Of lines, at least one, with the spans of alerts. */
  public SeriesChart(String title, List<Line> lines, List<Span> spans) {
    this.title = title;
    this.lines = lines;
    this.spans = spans;
    this.base = lines.get(0).points();
    this.scale = Scale.upTo(lines.stream()
        .flatMap(it -> it.points().stream())
        .mapToDouble(it -> Math.max(it.share(), hasRange() ? usualTop(it) : 0))
        .max()
        .orElse(0));
  }

  private boolean hasRange() {
    return lines.size() == 1;
  }

  /** A single extreme range must not flatten the line. */
  private static double usualTop(Point point) {
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
    spans.forEach(it -> drawSpan(svg, it));
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

  private void drawSpan(Svg svg, Span span) {
    double from = Math.max(LEFT, x(span.first()));
    double to = Math.min(WIDTH - RIGHT, x(span.last().plusDays(1)));
    if (base.isEmpty() || to <= LEFT || from >= WIDTH - RIGHT) {
      return;
    }
    svg.rect("alert", from, TOP, Math.max(2, to - from), HEIGHT - TOP - BOTTOM);
    svg.line("alert-edge", from, Math.max(from + 2, to), TOP, TOP);
    svg.label("alert-label", "alert", from + 4, TOP - 6);
  }

  private void drawOpen(Svg svg) {
    var open = base.stream().filter(Point::isOpen).findFirst();
    if (open.isEmpty()) {
      return;
    }
    double from = x(open.get().firstDay());
    svg.rect("open-days", from, TOP, WIDTH - RIGHT - from, HEIGHT - TOP - BOTTOM);
    svg.label("open-label", "still open", WIDTH - RIGHT, TOP - 6, "text-anchor", "end");
  }

  private void drawAxes(Svg svg) {
    for (double mark : scale.marks()) {
      svg.line("grid", LEFT, WIDTH - RIGHT, y(mark), y(mark));
      svg.label("mark", percent(mark), LEFT - 8, y(mark) + 4, "text-anchor", "end");
    }
    int every = Math.max(1, (base.size() + MOST_DATES - 1) / MOST_DATES);
    for (int i = 0; i < base.size(); i += every) {
      svg.label(
          "mark",
          base.get(i).firstDay().format(DATE),
          middle(i),
          HEIGHT - 10,
          "text-anchor",
          i == 0 ? "start" : "middle");
    }
  }

  private void drawRange(Svg svg) {
    var upper = new StringBuilder();
    var lower = new StringBuilder();
    var expected = new StringBuilder();
    for (int i = 0; i < base.size(); i++) {
      var point = base.get(i);
      if (point.expected() == null || point.papersInWindow() == 0) {
        continue;
      }
      upper.append(place(i, point.shareOf(point.high()))).append(' ');
      lower.insert(0, place(i, point.shareOf(point.low())) + " ");
      expected
          .append(expected.isEmpty() ? 'M' : 'L')
          .append(place(i, point.shareOf(point.expected())));
    }
    if (!expected.isEmpty()) {
      svg.element("polygon", "class", "expected-range", "points", upper.toString() + lower);
      svg.element("path", "class", "expected", "d", expected.toString());
    }
  }

  private void drawLine(Svg svg, Line line, int number) {
    var path = new StringBuilder();
    for (int i = 0; i < line.points().size(); i++) {
      path.append(i == 0 ? 'M' : 'L').append(place(i, line.points().get(i).share()));
    }
    svg.element("path", "class", "line line-" + number, "d", path.toString());
    if (line.points().size() > 120) {
      return;
    }
    for (int i = 0; i < line.points().size(); i++) {
      var point = line.points().get(i);
      svg.open(
          "circle",
          "class",
          "dot line-" + number + (point.isOpen() ? " open" : ""),
          "cx",
          middle(i),
          "cy",
          y(point.share()),
          "r",
          3.0);
      svg.text(
          "title",
          line.name() + ", " + point.period() + ": " + point.papers() + " of "
              + point.papersInWindow() + " papers, " + percent(point.share()));
      svg.close("circle");
    }
  }

  private String place(int index, double share) {
    return Svg.number(middle(index)) + "," + Svg.number(y(share));
  }

  private double x(LocalDate day) {
    var first = base.get(0).firstDay();
    double days = ChronoUnit.DAYS.between(first, base.get(base.size() - 1).lastDay()) + 1;
    return LEFT + (WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(first, day) / days;
  }

  private double middle(int index) {
    var point = base.get(index);
    return (x(point.firstDay()) + x(point.lastDay().plusDays(1))) / 2;
  }

  private double y(double share) {
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * Math.min(1.02, share / scale.top());
  }

  private static String percent(double share) {
    double percent = 100 * share;
    return String.format(Locale.ROOT, percent < 1 && percent > 0 ? "%.2f %%" : "%.1f %%", percent);
  }
}
