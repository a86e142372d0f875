// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Links from concepts to broader ones without cycles. */
final class BroaderLinks {

  private final Map<String, List<String>> broader = new HashMap<>();

  /** Adds a link unless it would close a cycle; returns whether it was added. */
  boolean add(String concept, String toBroader) {
    if (reaches(toBroader, concept)) {
      return false;
    }
    broader.computeIfAbsent(concept, it -> new ArrayList<>()).add(toBroader);
    return true;
  }

  private boolean reaches(String from, String to) {
    var seen = new HashSet<String>();
    var left = new ArrayDeque<String>();
    left.push(from);
    while (!left.isEmpty()) {
      var next = left.pop();
      if (next.equals(to)) {
        return true;
      }
      if (seen.add(next)) {
        broader.getOrDefault(next, List.of()).forEach(left::push);
      }
    }
    return false;
  }
}
