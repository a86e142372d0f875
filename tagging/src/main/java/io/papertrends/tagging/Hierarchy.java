// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds broader topics that do not exist, and cycles in the hierarchy of topics. */
final class Hierarchy {

  private final Map<String, Topic> byId = new HashMap<>();
  private final Set<String> finished = new HashSet<>();
  private final List<VocabularyProblem> problems = new ArrayList<>();

  private Hierarchy(List<Topic> topics) {
    topics.forEach(topic -> byId.put(topic.id(), topic));
  }

  static List<VocabularyProblem> problems(List<Topic> topics) {
    var hierarchy = new Hierarchy(topics);
    topics.forEach(hierarchy::check);
    return hierarchy.problems;
  }

  private void check(Topic topic) {
    for (var id : topic.broader()) {
      if (!byId.containsKey(id)) {
        problems.add(VocabularyProblem.error(
            topic.id(),
            "topic " + topic.id() + " has the broader topic " + id + ", which is none"));
      }
    }
    climb(topic);
  }

  /**
   * Uses an explicit stack instead of recursion, because imported hierarchies may have any depth.
   */
  private void climb(Topic from) {
    var way = new ArrayList<String>();
    var left = new ArrayList<List<String>>();
    enter(from.id(), way, left);
    while (!way.isEmpty()) {
      int top = way.size() - 1;
      if (left.get(top).isEmpty()) {
        finished.add(way.remove(top));
        left.remove(top);
        continue;
      }
      var next = left.get(top).remove(0);
      int before = way.indexOf(next);
      if (before >= 0) {
        report(way.subList(before, way.size()));
      } else {
        enter(next, way, left);
      }
    }
  }

  private void enter(String id, List<String> way, List<List<String>> left) {
    if (byId.containsKey(id) && !finished.contains(id)) {
      way.add(id);
      left.add(new ArrayList<>(byId.get(id).broader()));
    }
  }

  private void report(List<String> circle) {
    problems.add(VocabularyProblem.error(
        circle.get(0),
        "topic " + circle.get(0) + " is broader than itself: " + String.join(" < ", circle) + " < "
            + circle.get(0)));
  }
}
