// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.charts;

import io.papertrends.web.series.SeriesPoint;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The area of a chart that days and shares are drawn in; places are in pixels from the upper left.
 *
 * @param first the day that begins at the left edge
 * @param last the day that ends at the right edge
 * @param scale of the shares
 */
record Plot(LocalDate first, LocalDate last, Scale scale) {

  static final double LEFT = 56;
  static final double RIGHT = 944;
  static final double TOP = 34;
  static final double BOTTOM = 286;

  /** Where a day begins; of days before and after, outside of the area. */
  double x(LocalDate day) {
    double days = ChronoUnit.DAYS.between(first, last) + 1;
    return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / days;
  }

  /** The middle of a period. */
  double middle(SeriesPoint period) {
    return (x(period.firstDay()) + x(period.lastDay().plusDays(1))) / 2;
  }

  /** The height of a share; of one beyond the scale, just above the area. */
  double y(double share) {
    return BOTTOM - (BOTTOM - TOP) * Math.min(1.02, share / scale.top());
  }

  /** A share in a period as a place of a path. */
  String place(SeriesPoint period, double share) {
    return Svg.number(middle(period)) + "," + Svg.number(y(share));
  }
}
