// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import io.papertrends.web.index.PaperQueries.PaperQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The question for the papers of a query, whose rows come in the order of the answer, so that a
 * page of it costs no more than its rows. The order of the tables is ours and not the planner's,
 * which does not know how many papers have a word: either the papers of the topic are looked up in
 * the full text one by one, or the hits of the full text among the papers of the topic.
 */
final class PaperSelect {

  private final List<String> where = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private final boolean hasText;
  private final boolean hasTopic;
  private final boolean beginsWithTopic;

  /**
   * Of this query.
   *
   * @param beforeKey papers from those before this key on
   * @param prefersTopic whether to look the text up in the papers of the topic, rather than the
   *     topic in the hits of the text
   */
  PaperSelect(PaperQuery query, long beforeKey, boolean prefersTopic) {
    var match = FullText.query(query.text());
    hasText = match != null;
    hasTopic = query.topic() != null;
    beginsWithTopic = hasTopic && (!hasText || prefersTopic);
    long before = query.to() == null
        ? beforeKey
        : Math.min(beforeKey, PaperWriter.firstKey(query.to().toEpochDay() + 1));
    long from = query.from() == null
        ? Long.MIN_VALUE
        : PaperWriter.firstKey(query.from().toEpochDay());
    if (hasText) {
      add("f.rowid = p.key AND f.paper_text MATCH ?", match);
    }
    if (hasTopic) {
      add("m.paper = p.id AND m.subject = (SELECT key FROM subject WHERE id = ?)", query.topic());
    }
    if (beginsWithTopic) {
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

  private String key() {
    return hasText && !beginsWithTopic ? "f.rowid" : "p.key";
  }

  private String tables() {
    if (beginsWithTopic) {
      return "mention m CROSS JOIN paper p" + (hasText ? " CROSS JOIN paper_text f" : "");
    }
    return (hasText ? "paper_text f CROSS JOIN " : "")
        + "paper p"
        + (hasTopic ? " CROSS JOIN mention m" : "");
  }

  /**
   * The columns key, id, day, title, event and the words of the topic; the last value is a limit.
   */
  String sql() {
    return "SELECT p.key, p.id, p.published, p.title, p.event, "
        + (hasTopic ? "m.words" : "NULL")
        + " FROM " + tables()
        + " WHERE " + String.join(" AND ", where)
        + " ORDER BY " + (beginsWithTopic ? "m.published DESC, p.key" : key()) + " DESC LIMIT ?";
  }

  /** The values of the question with this limit. */
  Object[] values(int most) {
    var all = new ArrayList<>(values);
    all.add(most);
    return all.toArray();
  }
}
