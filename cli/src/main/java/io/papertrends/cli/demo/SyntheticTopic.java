// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.demo;

import java.util.function.IntToDoubleFunction;

/**
 * A subject of synthetic papers and how many papers a weekday has about it.
 *
 * @param phrase how a paper names it
 * @param papersADay expected papers on a weekday, by the number of the day from 0
 */
record SyntheticTopic(String phrase, IntToDoubleFunction papersADay) {

  static SyntheticTopic steady(String phrase, double papers) {
    return new SyntheticTopic(phrase, day -> papers);
  }

  /** From one rate to another, evenly over all days. */
  static SyntheticTopic moving(String phrase, double from, double to) {
    return new SyntheticTopic(phrase, day -> from + (to - from) * day / (SyntheticPapers.DAYS - 1));
  }

  /** Nothing at first, then a rate for a number of days. */
  static SyntheticTopic between(String phrase, double papers, int fromDay, int toDay) {
    return new SyntheticTopic(phrase, day -> day >= fromDay && day < toDay ? papers : 0);
  }
}
