// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.charts;

import io.papertrends.web.text.FixedPoint;
import java.util.ArrayList;
import java.util.List;

/** Round marks for an axis from zero to a largest value. */
record Scale(double top, double step) {

  private static final int MARKS = 4;

  /** With room for this value. */
  static Scale upTo(double most) {
    if (most <= 0) {
      return new Scale(0.01, 0.0025);
    }
    double rough = most / MARKS;
    double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = magnitude;
    for (double factor : new double[] {1, 2, 2.5, 5, 10}) {
      step = factor * magnitude;
      if (step >= rough) {
        break;
      }
    }
    return new Scale(step * Math.ceil(most / step - 1e-9), step);
  }

  /** The name of a mark, a share from 0 to 1, with as many decimals as the step has. */
  String name(double mark) {
    int decimals = 0;
    for (double part = 100 * step; decimals < 3 && Math.abs(part - Math.rint(part)) > 1e-6; ) {
      part *= 10;
      decimals++;
    }
    return FixedPoint.of(100 * mark, decimals) + " %";
  }

  List<Double> marks() {
    var marks = new ArrayList<Double>();
    for (int i = 0; i * step <= top * 1.0001; i++) {
      marks.add(i * step);
    }
    return marks;
  }
}
