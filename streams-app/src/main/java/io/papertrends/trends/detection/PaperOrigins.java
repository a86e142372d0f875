// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The groups of authors, events and categories of the papers of a window that mention a subject.
 */
final class PaperOrigins {

  /**
   * Maximum number of papers for which groups are computed: among more papers, common names join
   * independent groups.
   */
  private static final int MOST_PAPERS_FOR_GROUPS = 60;

  private final List<PaperOrigin> papers;

  PaperOrigins(List<PaperOrigin> papers) {
    this.papers = papers;
  }

  /** The most papers of one author. */
  int mostOfAnAuthor() {
    return most(PaperOrigin::authors);
  }

  /** The most papers that name one event. */
  int mostOfAnEvent() {
    return most(PaperOrigin::events);
  }

  /** Papers of each category, by its hash. */
  Map<Integer, Integer> byCategory() {
    var counts = new HashMap<Integer, Integer>();
    papers.stream()
        .filter(it -> it.category() != 0)
        .forEach(it -> counts.merge(it.category(), 1, Integer::sum));
    return counts;
  }

  private int most(Function<PaperOrigin, Collection<Integer>> marks) {
    var counts = new HashMap<Integer, Integer>();
    papers.forEach(
        paper -> Set.copyOf(marks.apply(paper)).forEach(it -> counts.merge(it, 1, Integer::sum)));
    return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /**
   * Number of groups of papers that share authors. A paper with unknown authors is a group of its
   * own; if there are too many papers, each is.
   */
  int independentGroups() {
    if (papers.size() > MOST_PAPERS_FOR_GROUPS) {
      return papers.size();
    }
    int unknown = 0;
    var groups = new ArrayList<Set<Integer>>();
    for (var paper : papers) {
      if (paper.authors().isEmpty()) {
        unknown++;
        continue;
      }
      var group = new HashSet<>(paper.authors());
      groups.removeIf(other -> {
        boolean isSame = other.stream().anyMatch(group::contains);
        if (isSame) {
          group.addAll(other);
        }
        return isSame;
      });
      groups.add(group);
    }
    return groups.size() + unknown;
  }
}
