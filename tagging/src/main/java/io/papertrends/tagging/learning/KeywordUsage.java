// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.learning;

import io.papertrends.tagging.words.MostFrequentSpelling;
import java.util.HashMap;
import java.util.Map;

/** How papers use a keyword. */
final class KeywordUsage {

  private final Map<String, Integer> spellings = new HashMap<>();
  private int papers;
  private int recent;

  void add(String spelling, boolean isRecent) {
    spellings.merge(spelling, 1, Integer::sum);
    papers++;
    recent += isRecent ? 1 : 0;
  }

  /** All papers that use it. */
  int papers() {
    return papers;
  }

  /** Those of the recent days. */
  int recent() {
    return recent;
  }

  /** How most papers write it. */
  String label() {
    return MostFrequentSpelling.of(spellings).orElseThrow();
  }
}
