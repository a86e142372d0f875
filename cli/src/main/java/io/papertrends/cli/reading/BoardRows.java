// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.BoardEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entries of a board in rows. A topic with the same papers as the broader or narrower one that
 * it is under has no row of its own: its label is in that one's.
 */
public final class BoardRows {

  private final List<BoardEntry> rows = new ArrayList<>();
  private final Map<String, List<String>> also = new HashMap<>();
  private final Set<String> indented = new HashSet<>();

  /** Of these entries, the first of a board. */
  public BoardRows(List<BoardEntry> entries) {
    var papers = new HashMap<String, Long>();
    for (var entry : entries) {
      papers.put(entry.getTopic(), entry.getPapers());
      if (entry.getUnder() != null
          && entry.getPapers() == papers.getOrDefault(entry.getUnder(), 0L)) {
        also.computeIfAbsent(entry.getUnder(), topic -> new ArrayList<>()).add(label(entry));
      } else {
        add(entry);
      }
    }
  }

  private void add(BoardEntry entry) {
    var above = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    if (above != null && entry.getUnder() != null && isUnder(entry.getUnder(), above)) {
      indented.add(entry.getTopic());
    }
    rows.add(entry);
  }

  /** Otherwise an entry would seem to be about something else that happens to be above it. */
  private boolean isUnder(String topic, BoardEntry above) {
    return topic.equals(above.getTopic())
        || (topic.equals(above.getUnder()) && indented.contains(above.getTopic()));
  }

  /** Those with a row of their own. */
  public List<BoardEntry> rows() {
    return rows;
  }

  /** What to call a row, with all that has the same papers. */
  public String nameOf(BoardEntry row) {
    var others = also.getOrDefault(row.getTopic(), List.of());
    return label(row) + (others.isEmpty() ? "" : " (also " + String.join(", ", others) + ")");
  }

  /** The same; what is about the same as the row above it is indented. */
  String cellOf(BoardEntry row) {
    return (indented.contains(row.getTopic()) ? "  " : "") + nameOf(row);
  }

  private static String label(BoardEntry entry) {
    return entry.getLabel().isEmpty() ? entry.getTopic() : entry.getLabel();
  }
}
