// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The papers of one day of publication, in order of their ids, each with its terms. */
final class DaySlice {

  private final TreeMap<String, int[]> papers = new TreeMap<>();
  private final TreeSet<String> retracted = new TreeSet<>();

  /** Returns the terms of the paper that had the id before; null if there was none. */
  int[] put(String id, int[] terms) {
    return papers.put(id, terms);
  }

  /** Returns the terms of the paper; null if there was none. */
  int[] remove(String id) {
    return papers.remove(id);
  }

  void retract(Collection<String> subjects) {
    retracted.addAll(subjects);
  }

  /** By id. */
  Map<String, int[]> papers() {
    return Collections.unmodifiableMap(papers);
  }

  /** Subjects that some paper counted for once and then no longer. */
  Collection<String> retracted() {
    return Collections.unmodifiableSet(retracted);
  }

  /** Whether there never was a paper. */
  boolean isUntouched() {
    return papers.isEmpty() && retracted.isEmpty();
  }
}
