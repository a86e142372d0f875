// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.charts;

/** How many times as many papers as expected, with the interval, on a scale of doublings. */
public final class IntervalPicture {

  private static final double WIDTH = 120;
  private static final double HEIGHT = 16;
  private static final double MIDDLE = HEIGHT / 2;
  private static final double LEAST = -2;
  private static final double MOST = 4;

  private IntervalPicture() {}

  /** The picture of an estimate and the ends of its interval. */
  public static String of(double low, double estimate, double high) {
    return new Svg()
        .open(
            "svg",
            "class",
            "interval",
            "viewBox",
            "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT),
            "width",
            WIDTH,
            "height",
            HEIGHT,
            "aria-hidden",
            "true")
        .line("usual", x(1), x(1), 0, HEIGHT)
        .line("range", x(low), x(high), MIDDLE, MIDDLE)
        .element("circle", "class", "estimate", "cx", x(estimate), "cy", MIDDLE, "r", 4.0)
        .close("svg")
        .toString();
  }

  private static double x(double times) {
    double doublings = Math.log(Math.max(times, 1e-9)) / Math.log(2);
    double place = (Math.max(LEAST, Math.min(MOST, doublings)) - LEAST) / (MOST - LEAST);
    return 4 + place * (WIDTH - 8);
  }
}
