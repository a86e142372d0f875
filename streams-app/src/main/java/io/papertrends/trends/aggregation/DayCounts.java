// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Papers of a day, or changes of their number. Papers are added one after another. */
public final class DayCounts {

  private int papers;
  private final Map<String, Integer> bySubject = new HashMap<>();
  private final Map<Integer, Integer> byCategory = new HashMap<>();

  /** Adds a paper, or takes it away by -1. */
  public void add(CountedPaper paper, int by) {
    papers += by;
    paper.getTopics().forEach(it -> bySubject.merge(it, by, DayCounts::sum));
    paper.getKeywords().keySet().forEach(it -> bySubject.merge(it, by, DayCounts::sum));
    if (paper.getCategory() != 0) {
      byCategory.merge(paper.getCategory(), by, DayCounts::sum);
    }
  }

  /** Nothing is kept of what cancels out. */
  private static Integer sum(int before, int more) {
    int sum = before + more;
    return sum == 0 ? null : sum;
  }

  /** All of them, tagged or not. */
  public int papers() {
    return papers;
  }

  /** Those that count for each topic or keyword, by its id. */
  public Map<String, Integer> bySubject() {
    return Collections.unmodifiableMap(bySubject);
  }

  /** Those of each category, by its hash. */
  public Map<Integer, Integer> byCategory() {
    return Collections.unmodifiableMap(byCategory);
  }
}
