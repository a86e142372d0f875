// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import io.papertrends.schemas.Paper;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Locale;

/**
 * Papers as they stand. A paper's key is its day and a number within the day, so that the newest
 * papers of any selection are found without sorting.
 */
final class PaperWriter {

  /** How many papers of one day have a key; a hundred times as many as all of science has. */
  static final int KEYS_OF_A_DAY_BITS = 22;

  private final PreparedStatements statements;
  private final PendingChanges changes;

  private record Stored(long key, String source) {}

  PaperWriter(PreparedStatements statements, PendingChanges changes) {
    this.statements = statements;
    this.changes = changes;
  }

  /** The first key of a day. */
  static long firstKey(long day) {
    return day << KEYS_OF_A_DAY_BITS;
  }

  /**
   * Writes the paper in place of what was there.
   *
   * @param arrived when it was published to Kafka, in milliseconds since 1970-01-01; 0 if unknown
   */
  void put(Paper paper, long arrived) throws SQLException {
    changes.add(IndexPart.PAPERS);
    changes.add(IndexPart.SOURCES);
    var before = stored(paper.getId());
    if (before != null) {
      remove(paper.getId(), before);
    }
    int day = (int) paper.getPublished().toEpochDay();
    long key =
        before != null && before.key() >> KEYS_OF_A_DAY_BITS == day ? before.key() : nextKey(day);
    statements.run(
        "INSERT INTO paper (key, id, published, source, title, event) VALUES (?, ?, ?, ?, ?, ?)",
        key,
        paper.getId(),
        day,
        paper.getSource(),
        paper.getTitle(),
        EventJson.of(paper));
    statements.run(
        "INSERT INTO paper_text (rowid, title, abstract) VALUES (?, ?, ?)",
        key,
        paper.getTitle(),
        paper.getAbstract$());
    for (var category : new LinkedHashSet<>(paper.getCategories())) {
      statements.run(
          "INSERT OR IGNORE INTO paper_category (category, key) VALUES (?, ?)",
          category.toLowerCase(Locale.ROOT),
          key);
    }
    statements.run(
        "INSERT INTO source (name, papers, latest_day, last_arrival) VALUES (?, 1, ?, ?) "
            + "ON CONFLICT (name) DO UPDATE SET papers = papers + 1, "
            + "latest_day = max(latest_day, excluded.latest_day), "
            + "last_arrival = max(last_arrival, excluded.last_arrival)",
        paper.getSource(),
        day,
        arrived);
  }

  /** Removes the paper, if it is there. */
  void withdraw(String id) throws SQLException {
    changes.add(IndexPart.PAPERS);
    changes.add(IndexPart.SOURCES);
    var before = stored(id);
    if (before != null) {
      remove(id, before);
    }
  }

  private Stored stored(String id) throws SQLException {
    return statements
        .first(
            "SELECT key, source FROM paper WHERE id = ?",
            row -> new Stored(row.getLong(1), row.getString(2)),
            id)
        .orElse(null);
  }

  private long nextKey(int day) throws SQLException {
    return statements
            .first(
                "SELECT max(key) FROM paper WHERE key >= ? AND key < ?",
                row -> {
                  long last = row.getLong(1);
                  return row.wasNull() ? firstKey(day) - 1 : last;
                },
                firstKey(day),
                firstKey(day + 1L))
            .orElseThrow()
        + 1;
  }

  private void remove(String id, Stored before) throws SQLException {
    statements.run("DELETE FROM paper WHERE id = ?", id);
    statements.run("DELETE FROM paper_text WHERE rowid = ?", before.key());
    statements.run("DELETE FROM paper_category WHERE key = ?", before.key());
    statements.run("UPDATE source SET papers = papers - 1 WHERE name = ?", before.source());
  }
}
