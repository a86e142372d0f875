// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

import io.papertrends.tagging.Topic;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Creates unique ids in kebab case from names. */
final class TopicIds {

  private final Map<String, String> byConcept = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  void add(String concept, String name) {
    var base = Topic.idOf(name);
    var id = base;
    for (int number = 2; !given.add(id); number++) {
      id = base + "-" + number;
    }
    byConcept.put(concept, id);
  }

  String of(String concept) {
    return byConcept.get(concept);
  }
}
