// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Queries papers, by text and filters, and what they mention. */
public final class PaperQueries {

  /** A topic with so many papers is likely to be found among the hits of a word soon. */
  private static final int COMMON = 5_000;

  private final IndexReader reader;
  private final int common;

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
   * A paper as a row of a table.
   *
   * @param categories those of the source, separated by spaces; null if there are none
   */
  public record TabledPaper(
      String id, LocalDate published, String title, String source, String categories) {}

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

    /** Whether nothing but the papers of a topic can change what fits. */
    private boolean isOfTopicAlone() {
      return topic != null && text == null && category == null && source == null;
    }

    /** The same of a topic's papers. */
    public PaperQuery withTopic(String id) {
      return new PaperQuery(text, id, category, source, from, to);
    }
  }

  PaperQueries(IndexReader reader) {
    this(reader, COMMON);
  }

  /** With topics of so many papers, or more, as common ones. */
  PaperQueries(IndexReader reader, int common) {
    this.reader = reader;
    this.common = common;
  }

  /** The papers that fit, the newest first, from those before this key on. */
  public List<ListedPaper> find(PaperQuery query, long beforeKey, int most) {
    var select = select(query, beforeKey);
    return reader.list(
        select.sql("p.key, p.id, p.published, p.title, p.event, " + select.words()),
        PaperQueries::read,
        select.values(most));
  }

  /** As {@link #find}, without abstracts, of which a table of many papers has none. */
  public List<TabledPaper> table(PaperQuery query, long beforeKey, int most) {
    var select = select(query, beforeKey);
    return reader.list(
        select.sql("p.id, p.published, p.title, p.source, "
            + "(SELECT group_concat(value, ' ') FROM json_each(p.event, '$.categories'))"),
        row -> new TabledPaper(
            row.getString(1),
            LocalDate.ofEpochDay(row.getLong(2)),
            row.getString(3),
            row.getString(4),
            row.getString(5)),
        select.values(most));
  }

  private PaperSelect select(PaperQuery query, long beforeKey) {
    if (query.topic() != null) {
      reader.changes().read(IndexPart.mentionsOf(query.topic()));
    }
    if (!query.isOfTopicAlone()) {
      reader.changes().read(IndexPart.PAPERS);
    }
    boolean hasRareTopic = query.topic() != null && query.text() != null && isRare(query.topic());
    return new PaperSelect(query, beforeKey, hasRareTopic);
  }

  private boolean isRare(String topic) {
    return reader
        .first(
            "SELECT count(*) FROM (SELECT 1 FROM mention "
                + "WHERE subject = (SELECT key FROM subject WHERE id = ?) LIMIT ?)",
            row -> row.getInt(1) < common,
            topic,
            common)
        .orElseThrow();
  }

  /** The first papers of a topic, the earliest first. */
  public List<ListedPaper> earliest(String topic, int most) {
    reader.changes().read(IndexPart.mentionsOf(topic));
    return reader.list(
        "SELECT p.key, p.id, p.published, p.title, p.event, m.words "
            + "FROM mention m JOIN paper p ON p.id = m.paper "
            + "WHERE m.subject = (SELECT key FROM subject WHERE id = ?) "
            + "ORDER BY m.published, p.key LIMIT ?",
        PaperQueries::read,
        topic,
        most);
  }

  /** The papers with these ids, in their order; those that are not there are left out. */
  public List<ListedPaper> named(Collection<String> ids) {
    var found = new ArrayList<ListedPaper>();
    for (var id : ids) {
      reader.changes().read(IndexPart.paper(id));
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
    reader.changes().read(IndexPart.paper(id));
    return reader.first("SELECT event FROM paper WHERE id = ?", row -> row.getString(1), id);
  }

  /** The event of what a paper mentions. */
  public Optional<String> tagged(String id) {
    reader.changes().read(IndexPart.paper(id));
    return reader.first("SELECT event FROM tagged_paper WHERE id = ?", row -> row.getString(1), id);
  }

  /** How many papers there are. */
  public long number() {
    reader.changes().read(IndexPart.SOURCES);
    return reader
        .first("SELECT coalesce(sum(papers), 0) FROM source", row -> row.getLong(1))
        .orElseThrow();
  }

  /** Topics that most papers of a topic also mention, of its latest papers. */
  public List<Together> together(String topic, int papers, int most) {
    reader.changes().read(IndexPart.mentionsOf(topic));
    return reader.list(
        "WITH latest AS (SELECT paper FROM mention "
            + "WHERE subject = (SELECT key FROM subject WHERE id = ?1) "
            + "ORDER BY published DESC LIMIT ?2) "
            + "SELECT j.value, count(*) AS papers, (SELECT count(*) FROM latest) "
            + "FROM latest l JOIN tagged_paper t ON t.id = l.paper, json_each(t.topics) j "
            + "WHERE j.value <> ?1 GROUP BY j.value ORDER BY papers DESC, j.value LIMIT ?3",
        row -> new Together(row.getString(1), row.getLong(2), row.getLong(3)),
        topic,
        papers,
        most);
  }

  /**
   * A topic that papers of another one mention too.
   *
   * @param papers how many of them
   * @param of how many were examined
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
