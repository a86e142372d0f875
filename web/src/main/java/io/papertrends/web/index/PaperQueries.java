// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Queries papers, by text and filters, and what they mention. */
public final class PaperQueries {

  private final IndexReader reader;

  /**
   * A paper of a list.
   *
   * @param key its place in the order of days
   * @param json the event
   * @param words how it writes the topic that was asked for; null if none was
   */
  public record ListedPaper(
      long key, String id, LocalDate published, String title, String json, String words) {}

  /**
   * What is looked for; what is null limits nothing.
   *
   * @param text words that title or abstract must have
   * @param topic id of a topic or keyword
   * @param category category of the source
   * @param source name of the source
   * @param from first day
   * @param to last day
   */
  public record PaperQuery(
      String text, String topic, String category, String source, LocalDate from, LocalDate to) {

    /** All papers. */
    public static final PaperQuery ALL = new PaperQuery(null, null, null, null, null, null);

    /** The papers of a topic. */
    public static PaperQuery ofTopic(String topic) {
      return ALL.withTopic(topic);
    }

    /** The same of a topic's papers. */
    public PaperQuery withTopic(String id) {
      return new PaperQuery(text, id, category, source, from, to);
    }
  }

  PaperQueries(IndexReader reader) {
    this.reader = reader;
  }

  /** The papers that fit, the newest first, from those before this key on. */
  public List<ListedPaper> find(PaperQuery query, long beforeKey, int most) {
    var where = new ArrayList<String>();
    var values = new ArrayList<Object>();
    var from = "paper p";
    var words = "NULL";
    var match = FullText.query(query.text());
    long before = query.to() == null
        ? beforeKey
        : Math.min(beforeKey, PaperWriter.firstKey(query.to().toEpochDay() + 1));
    if (match != null) {
      from = "paper_text f JOIN paper p ON p.key = f.rowid";
      where.add("f.paper_text MATCH ?");
      values.add(match);
      where.add("f.rowid < ?");
    } else {
      where.add("p.key < ?");
    }
    var key = match != null ? "f.rowid" : "p.key";
    values.add(before);
    if (query.from() != null) {
      where.add(key + " >= ?");
      values.add(PaperWriter.firstKey(query.from().toEpochDay()));
    }
    if (query.topic() != null) {
      words = "m.words";
      from = "mention m JOIN paper p ON p.id = m.paper"
          + (match == null ? "" : " JOIN paper_text f ON f.rowid = p.key");
      where.add("m.subject = (SELECT key FROM subject WHERE id = ?)");
      values.add(query.topic());
      // Mentions are in the order of days; within a day, papers are in the order of keys.
      where.add("m.published <= ?");
      values.add(before >> PaperWriter.KEYS_OF_A_DAY_BITS);
      key = "m.published DESC, p.key";
    }
    if (query.category() != null) {
      where.add("EXISTS (SELECT 1 FROM paper_category c WHERE c.category = ? AND c.key = p.key)");
      values.add(query.category().toLowerCase(Locale.ROOT));
    }
    if (query.source() != null) {
      where.add("p.source = ?");
      values.add(query.source());
    }
    values.add(most);
    return reader.list(
        "SELECT p.key, p.id, p.published, p.title, p.event, " + words + " FROM " + from + " WHERE "
            + String.join(" AND ", where) + " ORDER BY " + key + " DESC LIMIT ?",
        PaperQueries::read,
        values.toArray());
  }

  /** The papers with these ids, in their order; those that are not there are left out. */
  public List<ListedPaper> named(Collection<String> ids) {
    var found = new ArrayList<ListedPaper>();
    for (var id : ids) {
      reader
          .first(
              "SELECT key, id, published, title, event, NULL FROM paper WHERE id = ?",
              PaperQueries::read,
              id)
          .ifPresent(found::add);
    }
    return found;
  }

  /** The event of a paper. */
  public Optional<String> paper(String id) {
    return reader.first("SELECT event FROM paper WHERE id = ?", row -> row.getString(1), id);
  }

  /** The event of what a paper mentions. */
  public Optional<String> tagged(String id) {
    return reader.first("SELECT event FROM tagged_paper WHERE id = ?", row -> row.getString(1), id);
  }

  /** How many papers there are. */
  public long number() {
    return reader
        .first("SELECT coalesce(sum(papers), 0) FROM source", row -> row.getLong(1))
        .orElseThrow();
  }

  /** Topics that most papers of a topic also mention, of its latest papers. */
  public List<Together> together(String topic, int papers, int most) {
    return reader.list(
        "WITH latest AS (SELECT published, paper FROM mention "
            + "WHERE subject = (SELECT key FROM subject WHERE id = ?1) "
            + "ORDER BY published DESC LIMIT ?2) "
            + "SELECT j.value, count(DISTINCT l.paper) AS papers, (SELECT count(*) FROM latest) "
            + "FROM latest l JOIN tagged_paper t ON t.id = l.paper, "
            + "json_each(t.event, '$.mentions') e, json_each(e.value) j "
            + "WHERE j.key = 'topic' AND j.value <> ?1 "
            + "GROUP BY j.value ORDER BY papers DESC, j.value LIMIT ?3",
        row -> new Together(row.getString(1), row.getLong(2), row.getLong(3)),
        topic,
        papers,
        most);
  }

  /**
   * A topic that papers of another one mention too.
   *
   * @param papers how many of them
   * @param of so many were looked at
   */
  public record Together(String topic, long papers, long of) {}

  private static ListedPaper read(ResultSet row) throws SQLException {
    return new ListedPaper(
        row.getLong(1),
        row.getString(2),
        LocalDate.ofEpochDay(row.getLong(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6));
  }
}
