// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The papers of one day of publication, and how many there are of each topic and keyword. */
final class Pane {

  private final TreeMap<String, CountedPaper> papers = new TreeMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final TreeSet<String> takenBack = new TreeSet<>();

  /** Adds a paper; one with the same id must have been removed before. */
  void add(String id, CountedPaper paper) {
    papers.put(id, paper);
    change(paper, 1);
  }

  /** Removes a paper, which may not be there. */
  void remove(String id) {
    var paper = papers.remove(id);
    if (paper != null) {
      change(paper, -1);
    }
  }

  /** Remembers that papers no longer count for these. */
  void takeBack(Collection<String> subjects) {
    takenBack.addAll(subjects);
  }

  private void change(CountedPaper paper, int by) {
    paper.getTopics().forEach(it -> counts.merge(it, by, Pane::sum));
    paper.getKeywords().keySet().forEach(it -> counts.merge(it, by, Pane::sum));
  }

  private static Integer sum(int a, int b) {
    return a + b == 0 ? null : Integer.valueOf(a + b);
  }

  /** By id. */
  Map<String, CountedPaper> papers() {
    return Collections.unmodifiableMap(papers);
  }

  /** Papers by topic or keyword, at least 1 each. */
  Map<String, Integer> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /** Topics and keywords that some paper counted for once and then no longer. */
  Collection<String> takenBack() {
    return Collections.unmodifiableSet(takenBack);
  }
}
