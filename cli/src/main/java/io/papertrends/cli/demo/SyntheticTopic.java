// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.demo;

import java.util.function.IntToDoubleFunction;

/**
 * A subject of synthetic papers with its number of papers per weekday.
 *
 * @param phrase name of the subject in papers
 * @param papersADay expected papers on a weekday, by the number of the day from 0
 */
record SyntheticTopic(String phrase, IntToDoubleFunction papersADay) {

  static SyntheticTopic steady(String phrase, double papers) {
    return new SyntheticTopic(phrase, day -> papers);
  }

  /** A linear change from one rate to another over all days. */
  static SyntheticTopic moving(String phrase, double from, double to) {
    return new SyntheticTopic(phrase, day -> from + (to - from) * day / (SyntheticPapers.DAYS - 1));
  }

  /** A constant rate from one day to another, and nothing on other days. */
  static SyntheticTopic between(String phrase, double papers, int fromDay, int toDay) {
    return new SyntheticTopic(phrase, day -> day >= fromDay && day < toDay ? papers : 0);
  }
}
