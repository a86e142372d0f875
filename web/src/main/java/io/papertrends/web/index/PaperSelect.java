// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import io.papertrends.web.index.PaperQueries.PaperQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The SQL for the papers of a query. Rows come in the order of the response, so that a page of it
 * costs no more than its rows. The order of the tables is ours and not the planner's, which does
 * not know how many papers have a word: hits of the full text come first, and are compared with the
 * papers of the topic.
 */
final class PaperSelect {

  private final List<String> where = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private final boolean hasText;
  private final boolean hasTopic;

  /**
   * Of this query.
   *
   * @param beforeKey papers from those before this key on
   * @param hasRareTopic whether the topic has so few papers that it is cheaper to collect the keys
   *     of all of them than to look up what each hit of the text mentions
   */
  PaperSelect(PaperQuery query, long beforeKey, boolean hasRareTopic) {
    var match = FullText.query(query.text());
    hasText = match != null;
    hasTopic = query.topic() != null;
    long before = query.to() == null
        ? beforeKey
        : Math.min(beforeKey, PaperWriter.firstKey(query.to().toEpochDay() + 1));
    long from = query.from() == null
        ? Long.MIN_VALUE
        : PaperWriter.firstKey(query.from().toEpochDay());
    if (hasText) {
      add("f.rowid = p.key AND f.paper_text MATCH ?", match);
      if (hasRareTopic) {
        // The plus keeps SQLite from searching the full text once for each key.
        add(
            "+f.rowid IN (SELECT q.key FROM mention n CROSS JOIN paper q ON q.id = n.paper "
                + "WHERE n.subject = (SELECT key FROM subject WHERE id = ?))",
            query.topic());
      }
    }
    if (hasTopic) {
      add("m.paper = p.id AND m.subject = (SELECT key FROM subject WHERE id = ?)", query.topic());
    }
    if (beginsWithTopic()) {
      // Mentions are in the order of days; within a day, papers are in the order of keys.
      add("m.published <= ?", before >> PaperWriter.KEYS_OF_A_DAY_BITS);
      add("m.published >= ?", from >> PaperWriter.KEYS_OF_A_DAY_BITS);
    } else if (hasTopic) {
      where.add("m.published = p.published");
    }
    add(key() + " < ?", before);
    add(key() + " >= ?", from);
    if (query.category() != null) {
      add(
          "EXISTS (SELECT 1 FROM paper_category c WHERE c.category = ? AND c.key = p.key)",
          query.category().toLowerCase(Locale.ROOT));
    }
    if (query.source() != null) {
      add("p.source = ?", query.source());
    }
  }

  private void add(String condition, Object value) {
    where.add(condition);
    values.add(value);
  }

  private boolean beginsWithTopic() {
    return hasTopic && !hasText;
  }

  private String key() {
    return hasText ? "f.rowid" : "p.key";
  }

  private String tables() {
    if (beginsWithTopic()) {
      return "mention m CROSS JOIN paper p";
    }
    return (hasText ? "paper_text f CROSS JOIN " : "")
        + "paper p"
        + (hasTopic ? " CROSS JOIN mention m" : "");
  }

  /**
   * With these columns of {@code p}, the paper, and of {@link #words}; the last value is a limit.
   */
  String sql(String columns) {
    return "SELECT " + columns
        + " FROM " + tables()
        + " WHERE " + String.join(" AND ", where)
        + " ORDER BY " + (beginsWithTopic() ? "m.published DESC, p.key" : key()) + " DESC LIMIT ?";
  }

  /** The column of the words of the topic. */
  String words() {
    return hasTopic ? "m.words" : "NULL";
  }

  /** The values of its parameters, with this limit. */
  Object[] values(int most) {
    var all = new ArrayList<>(values);
    all.add(most);
    return all.toArray();
  }
}
