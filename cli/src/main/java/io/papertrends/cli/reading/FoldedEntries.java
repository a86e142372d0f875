// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.BoardEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of a board in rows. A topic with the same papers as the broader or narrower one that
 * it is under has no row of its own: its label is in that one's.
 */
final class FoldedEntries {

  private final List<BoardEntry> rows = new ArrayList<>();
  private final Map<String, List<String>> also = new HashMap<>();

  FoldedEntries(List<BoardEntry> entries) {
    var papers = new HashMap<String, Long>();
    for (var entry : entries) {
      papers.put(entry.getTopic(), entry.getPapers());
      if (entry.getUnder() != null
          && entry.getPapers() == papers.getOrDefault(entry.getUnder(), 0L)) {
        also.computeIfAbsent(entry.getUnder(), topic -> new ArrayList<>()).add(label(entry));
      } else {
        rows.add(entry);
      }
    }
  }

  /** Those with a row of their own. */
  List<BoardEntry> rows() {
    return rows;
  }

  /** What to call a row; what is about the same as one further up is indented. */
  String nameOf(BoardEntry row) {
    var others = also.getOrDefault(row.getTopic(), List.of());
    return (row.getUnder() == null ? "" : "  ")
        + label(row)
        + (others.isEmpty() ? "" : " (also " + String.join(", ", others) + ")");
  }

  private static String label(BoardEntry entry) {
    return entry.getLabel().isEmpty() ? entry.getTopic() : entry.getLabel();
  }
}
