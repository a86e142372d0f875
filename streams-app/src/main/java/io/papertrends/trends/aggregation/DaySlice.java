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

  /** Adds or replaces a paper; returns its previous terms, null if it is new. */
  int[] put(String id, int[] terms) {
    return papers.put(id, terms);
  }

  /** Removes a paper; returns its terms, null if there is no such paper. */
  int[] remove(String id) {
    return papers.remove(id);
  }

  void retract(Collection<String> subjects) {
    retracted.addAll(subjects);
  }

  /** The terms of each paper, by id of the paper. */
  Map<String, int[]> papers() {
    return Collections.unmodifiableMap(papers);
  }

  /** Subjects for which a paper counted earlier, but does not count now. */
  Collection<String> retracted() {
    return Collections.unmodifiableSet(retracted);
  }

  /** Whether the day never had a paper. */
  boolean isUntouched() {
    return papers.isEmpty() && retracted.isEmpty();
  }
}
