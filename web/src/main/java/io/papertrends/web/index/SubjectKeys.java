// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Numbers for subjects, topics and keywords alike, so that a count costs no text. The latest ones
 * used are kept in memory.
 */
final class SubjectKeys {

  private static final int REMEMBERED = 50_000;

  private final PreparedStatements statements;
  private final PendingChanges changes;
  private final Map<String, Subject> remembered = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Subject> eldest) {
      return size() > REMEMBERED;
    }
  };

  private record Subject(int key, String label, int labelDay) {}

  SubjectKeys(PreparedStatements statements, PendingChanges changes) {
    this.statements = statements;
    this.changes = changes;
  }

  /** The key of this subject, which is made if it has none. */
  int of(String id) throws SQLException {
    return subject(id).key();
  }

  /** The key, and the label that counts of this day have; the latest day's label stays. */
  int of(String id, String label, int day) throws SQLException {
    var subject = subject(id);
    if (label.isEmpty() || label.equals(subject.label()) || day < subject.labelDay()) {
      return subject.key();
    }
    statements.run(
        "UPDATE subject SET label = ?, label_day = ? WHERE key = ?", label, day, subject.key());
    changed(id);
    remembered.put(id, new Subject(subject.key(), label, day));
    return subject.key();
  }

  private Subject subject(String id) throws SQLException {
    var known = remembered.get(id);
    if (known != null) {
      return known;
    }
    int added = statements.run(
        "INSERT OR IGNORE INTO subject (id, label, label_day) VALUES (?, '', 0)", id);
    if (added > 0) {
      changed(id);
    }
    var stored = statements
        .first(
            "SELECT key, label, label_day FROM subject WHERE id = ?",
            row -> new Subject(row.getInt(1), row.getString(2), row.getInt(3)),
            id)
        .orElseThrow();
    remembered.put(id, stored);
    return stored;
  }

  private void changed(String id) {
    changes.add(IndexPart.label(id));
    changes.add(IndexPart.LABELS);
  }

  /** After a transaction that was not committed. */
  void forget() {
    remembered.clear();
  }
}
