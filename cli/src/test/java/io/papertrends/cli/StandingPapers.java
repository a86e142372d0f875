// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import io.papertrends.schemas.Paper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The papers of one source as they must stand in Kafka after what was published and withdrawn. */
final class StandingPapers {

  private final Map<String, Paper> papers = new HashMap<>();
  private final Set<LocalDate> days = new HashSet<>();

  /** A source that lists a paper again on a later day does not move it. */
  void published(Paper paper) {
    var standing = papers.merge(
        paper.getId(),
        paper,
        (before, now) -> before.getPublished().isBefore(now.getPublished())
            ? Paper.newBuilder(now).setPublished(before.getPublished()).build()
            : now);
    days.add(standing.getPublished());
  }

  void withdrawn(String id) {
    papers.remove(id);
  }

  boolean contains(String id) {
    return papers.containsKey(id);
  }

  Paper get(String id) {
    return papers.get(id);
  }

  Collection<Paper> all() {
    return papers.values();
  }

  /** All days that any of them ever had. */
  Set<LocalDate> days() {
    return days;
  }
}
