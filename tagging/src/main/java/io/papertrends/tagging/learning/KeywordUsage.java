// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.learning;

import io.papertrends.tagging.words.MostFrequentSpelling;
import java.util.HashMap;
import java.util.Map;

/** Usage of a keyword in papers. */
final class KeywordUsage {

  private final Map<String, Integer> spellings = new HashMap<>();
  private int papers;
  private int recent;

  void add(String spelling, boolean isRecent) {
    spellings.merge(spelling, 1, Integer::sum);
    papers++;
    recent += isRecent ? 1 : 0;
  }

  /** Number of all papers with the keyword. */
  int papers() {
    return papers;
  }

  /** Number of papers of the recent days. */
  int recent() {
    return recent;
  }

  /** The most frequent spelling. */
  String label() {
    return MostFrequentSpelling.of(spellings).orElseThrow();
  }
}
