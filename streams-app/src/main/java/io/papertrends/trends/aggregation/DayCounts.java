// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import java.util.Map;

/**
 * Papers of a day.
 *
 * @param papers all, tagged or not
 * @param bySubject those that count for each topic or keyword, by its id
 */
public record DayCounts(int papers, Map<String, Integer> bySubject) {

  /** Adds a paper to counts of subjects, or takes it from them by -1. */
  public static void count(CountedPaper paper, int by, Map<String, Integer> bySubject) {
    paper.getTopics().forEach(it -> bySubject.merge(it, by, Integer::sum));
    paper.getKeywords().keySet().forEach(it -> bySubject.merge(it, by, Integer::sum));
  }
}
