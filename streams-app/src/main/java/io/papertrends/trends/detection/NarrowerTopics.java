// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.tagging.Vocabulary;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The topics below a topic. */
final class NarrowerTopics {

  private final Map<String, Set<String>> directly = new HashMap<>();
  private final Map<String, Collection<String>> namesOf = new HashMap<>();

  NarrowerTopics(Vocabulary vocabulary) {
    for (var topic : vocabulary.topics()) {
      directly.computeIfAbsent(topic.id(), id -> new HashSet<>());
      namesOf.put(topic.id(), topic.narrowerNames().values());
      topic
          .broader()
          .forEach(id -> directly.computeIfAbsent(id, it -> new HashSet<>()).add(topic.id()));
    }
  }

  boolean has(String topic) {
    return directly.containsKey(topic);
  }

  /** The topic itself and all below it, topics and narrower names. */
  Set<String> of(String topic) {
    var all = new HashSet<String>();
    var names = new HashSet<String>();
    var left = new ArrayDeque<>(List.of(topic));
    while (!left.isEmpty()) {
      var next = left.remove();
      if (all.add(next)) {
        left.addAll(directly.get(next));
        names.addAll(namesOf.get(next));
      }
    }
    all.addAll(names);
    return all;
  }
}
