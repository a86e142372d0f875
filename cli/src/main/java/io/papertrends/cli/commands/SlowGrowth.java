// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.trends.detection.Comparisons;

/** What of slow growth can't be known from a short feed. */
final class SlowGrowth {

  private SlowGrowth() {}

  /** Nothing if papers of so many days are enough, or there are none. */
  static void sayIfUntested(long days, Console console) {
    if (days > 0 && days < Comparisons.FEWEST_DAYS_OF_GROWTH) {
      console.say("slow growth is not tested: it takes papers of "
          + Comparisons.FEWEST_DAYS_OF_GROWTH + " days, these are of " + days);
    }
  }
}
