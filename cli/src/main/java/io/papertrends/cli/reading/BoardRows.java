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
 * The entries of a board in rows. A topic with the same papers as the broader or narrower topic
 * above it has no row of its own: its label is added to that row.
 */
public final class BoardRows {

  private final List<BoardEntry> rows = new ArrayList<>();
  private final Map<String, List<String>> also = new HashMap<>();
  private final Set<String> indented = new HashSet<>();

  /** The rows of the first entries of a board. */
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

  /**
   * Whether the entry belongs under the one above; otherwise the indentation would suggest a wrong
   * relation.
   */
  private boolean isUnder(String topic, BoardEntry above) {
    return topic.equals(above.getTopic())
        || (topic.equals(above.getUnder()) && indented.contains(above.getTopic()));
  }

  /** The entries that have a row. */
  public List<BoardEntry> rows() {
    return rows;
  }

  /** The label of a row, with the labels of all topics with the same papers. */
  public String nameOf(BoardEntry row) {
    var others = also.getOrDefault(row.getTopic(), List.of());
    return label(row) + (others.isEmpty() ? "" : " (also " + String.join(", ", others) + ")");
  }

  /** The label, indented if the entry is grouped under the row above. */
  String cellOf(BoardEntry row) {
    return (indented.contains(row.getTopic()) ? "  " : "") + nameOf(row);
  }

  private static String label(BoardEntry entry) {
    return entry.getLabel().isEmpty() ? entry.getTopic() : entry.getLabel();
  }
}
