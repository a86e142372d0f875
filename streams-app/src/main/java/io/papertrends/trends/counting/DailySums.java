// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes summed by day and topic. Topics that cancel out leave no trace. Days do, so that which
 * days are known does not depend on which changes happened to meet in one sum.
 */
final class DailySums {

  private final TreeMap<Integer, Sum> byDay = new TreeMap<>();

  private static final class Sum {
    private int papers;
    private final Map<String, Integer> topics = new HashMap<>();
  }

  void add(PaneChange change) {
    var sum = byDay.computeIfAbsent(change.getDay(), day -> new Sum());
    sum.papers += change.getPapers();
    change.getTopics().forEach((topic, papers) -> sum.topics.merge(topic, papers, DailySums::sum));
  }

  /** The sums, earliest day first. */
  List<PaneChange> changes() {
    var changes = new ArrayList<PaneChange>(byDay.size());
    byDay.forEach((day, sum) -> changes.add(new PaneChange(day, sum.papers, sum.topics)));
    return changes;
  }

  boolean isZero() {
    return byDay.values().stream().allMatch(sum -> sum.papers == 0 && sum.topics.isEmpty());
  }

  private static Integer sum(int a, int b) {
    return a + b == 0 ? null : Integer.valueOf(a + b);
  }
}
