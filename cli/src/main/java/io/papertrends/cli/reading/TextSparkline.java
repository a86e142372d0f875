// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import java.util.function.IntToLongFunction;

/** A sparkline as text: one character for each day, relative to the largest number. */
final class TextSparkline {

  private static final String LEVELS = "▁▂▃▄▅▆▇█";

  private TextSparkline() {}

  /**
   * The bars, the latest day on the right; a day without papers is a space.
   *
   * @param papers number of papers by days before the latest day
   */
  static String of(int days, IntToLongFunction papers) {
    long most = 1;
    for (int back = 0; back < days; back++) {
      most = Math.max(most, papers.applyAsLong(back));
    }
    var line = new StringBuilder();
    for (int back = days - 1; back >= 0; back--) {
      long number = papers.applyAsLong(back);
      int level = (int) (number * (LEVELS.length() - 1) / most);
      line.append(number == 0 ? ' ' : LEVELS.charAt(level));
    }
    return line.toString().stripTrailing();
  }
}
