// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.charts;

import java.util.Arrays;

/** Papers by day as small bars. */
public final class SparklineChart {

  private static final double BAR = 4;
  private static final double HEIGHT = 24;

  private SparklineChart() {}

  /**
   * The picture.
   *
   * @param papers by day, the latest last
   * @param openDays how many of the last days are still open
   */
  public static String of(long[] papers, int openDays) {
    double width = papers.length * BAR;
    long most = Math.max(1, Arrays.stream(papers).max().orElse(1));
    var svg = new Svg()
        .open(
            "svg",
            "class",
            "sparkline",
            "viewBox",
            "0 0 " + Svg.number(width) + " " + Svg.number(HEIGHT),
            "width",
            width,
            "height",
            HEIGHT,
            "role",
            "img",
            "aria-label",
            papers.length + " days, at most " + most + (most == 1 ? " paper" : " papers")
                + " a day");
    for (int day = 0; day < papers.length; day++) {
      double height = papers[day] == 0 ? 1 : Math.max(2, HEIGHT * papers[day] / most);
      var kind = papers[day] == 0 ? "none" : day >= papers.length - openDays ? "open" : "bar";
      svg.rect(kind, day * BAR, HEIGHT - height, BAR - 1, height);
    }
    return svg.close("svg").toString();
  }
}
