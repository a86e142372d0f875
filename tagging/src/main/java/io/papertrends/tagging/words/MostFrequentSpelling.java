// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Selects the spelling with the most papers; of equals, the first in alphabetical order. */
public final class MostFrequentSpelling {

  private static final Comparator<Map.Entry<String, Integer>> LAST =
      Map.Entry.<String, Integer>comparingByValue()
          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

  private MostFrequentSpelling() {}

  /**
   * The most frequent of these spellings, given the number of papers of each; empty if there is
   * none.
   */
  public static Optional<String> of(Map<String, Integer> papersBySpelling) {
    return papersBySpelling.entrySet().stream().max(LAST).map(Map.Entry::getKey);
  }
}
