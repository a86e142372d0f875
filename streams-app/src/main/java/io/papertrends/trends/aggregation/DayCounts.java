// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Numbers of papers of a day, or changes of these numbers. */
public final class DayCounts {

  private int papers;
  private final Map<String, Integer> bySubject = new HashMap<>();
  private final Map<Integer, Integer> byCategory = new HashMap<>();

  /** Adds a paper if {@code by} is 1, removes it if -1. */
  public void add(CountedPaper paper, int by) {
    papers += by;
    paper.getTopics().forEach(it -> bySubject.merge(it, by, DayCounts::sum));
    paper.getKeywords().keySet().forEach(it -> bySubject.merge(it, by, DayCounts::sum));
    if (paper.getCategory() != 0) {
      byCategory.merge(paper.getCategory(), by, DayCounts::sum);
    }
  }

  /** The sum; null if it is 0, so that the entry is removed. */
  private static Integer sum(int before, int more) {
    int sum = before + more;
    return sum == 0 ? null : sum;
  }

  /** Number of all papers, with or without subjects. */
  public int papers() {
    return papers;
  }

  /** Number of papers by id of the topic or keyword. */
  public Map<String, Integer> bySubject() {
    return Collections.unmodifiableMap(bySubject);
  }

  /** Number of papers by hash of the category. */
  public Map<Integer, Integer> byCategory() {
    return Collections.unmodifiableMap(byCategory);
  }
}
