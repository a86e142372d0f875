// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** How most papers write something; of equals the first in alphabetical order. */
public final class MostFrequentSpelling {

  private static final Comparator<Map.Entry<String, Integer>> LAST =
      Map.Entry.<String, Integer>comparingByValue()
          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

  private MostFrequentSpelling() {}

  /** Of these spellings with their papers; empty if there is none. */
  public static Optional<String> of(Map<String, Integer> papersBySpelling) {
    return papersBySpelling.entrySet().stream().max(LAST).map(Map.Entry::getKey);
  }
}
