// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.TaggedPaper;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What papers mention: by paper as it was found, and by subject for the papers of a topic. */
final class TaggedPaperWriter {

  private static final int MOST_WORDS = 4;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PreparedStatements statements;
  private final SubjectKeys subjects;
  private final PendingChanges changes;

  private record Stored(int published, String event) {}

  TaggedPaperWriter(PreparedStatements statements, SubjectKeys subjects, PendingChanges changes) {
    this.statements = statements;
    this.subjects = subjects;
    this.changes = changes;
  }

  /** Writes what the paper mentions in place of what was there. */
  void put(TaggedPaper paper) throws SQLException {
    remove(paper.getId());
    int day = (int) paper.getPublished().toEpochDay();
    statements.run(
        "INSERT INTO tagged_paper (id, published, topics, event) VALUES (?, ?, ?, ?)",
        paper.getId(),
        day,
        topics(paper),
        EventJson.of(paper));
    for (var found : wordsBySubject(paper).entrySet()) {
      changes.add(IndexPart.mentionsOf(found.getKey()));
      statements.run(
          "INSERT INTO mention (subject, published, paper, words) VALUES (?, ?, ?, ?)",
          subjects.of(found.getKey()),
          day,
          paper.getId(),
          String.join(", ", found.getValue().values().stream().limit(MOST_WORDS).toList()));
    }
  }

  /** The ids of the topics that it mentions, each once, as a JSON array. */
  private static String topics(TaggedPaper paper) {
    var topics = JSON.createArrayNode();
    paper.getMentions().stream().map(Mention::getTopic).distinct().forEach(topics::add);
    return topics.toString();
  }

  /** Spellings that each subject has in the paper, in the order of the text, by lower case. */
  private static Map<String, Map<String, String>> wordsBySubject(TaggedPaper paper) {
    var words = new LinkedHashMap<String, Map<String, String>>();
    paper
        .getMentions()
        .forEach(it -> words
            .computeIfAbsent(it.getTopic(), id -> new LinkedHashMap<>())
            .putIfAbsent(it.getText().toLowerCase(Locale.ROOT), it.getText()));
    paper
        .getKeywords()
        .forEach(it -> words
            .computeIfAbsent(it.getKeyword(), id -> new LinkedHashMap<>())
            .putIfAbsent(it.getText().toLowerCase(Locale.ROOT), it.getText()));
    return words;
  }

  /** Removes what the paper mentioned, if it is there. */
  void remove(String id) throws SQLException {
    changes.add(IndexPart.paper(id));
    var stored = stored(id);
    if (stored.isEmpty()) {
      return;
    }
    for (var subject : subjects(stored.get())) {
      changes.add(IndexPart.mentionsOf(subject));
      statements.run(
          "DELETE FROM mention WHERE subject = ? AND published = ? AND paper = ?",
          subjects.of(subject),
          stored.get().published(),
          id);
    }
    statements.run("DELETE FROM tagged_paper WHERE id = ?", id);
  }

  /** Reports that the paper itself has changed, and with it the papers of its subjects. */
  void changePaper(String id) throws SQLException {
    changes.add(IndexPart.paper(id));
    var stored = stored(id);
    if (stored.isPresent()) {
      subjects(stored.get()).forEach(it -> changes.add(IndexPart.mentionsOf(it)));
    }
  }

  private Optional<Stored> stored(String id) throws SQLException {
    return statements.first(
        "SELECT published, event FROM tagged_paper WHERE id = ?",
        row -> new Stored(row.getInt(1), row.getString(2)),
        id);
  }

  private static Set<String> subjects(Stored stored) {
    var found = new LinkedHashSet<String>();
    var event = parsed(stored.event());
    event.path("mentions").forEach(it -> found.add(it.path("topic").asText()));
    event.path("keywords").forEach(it -> found.add(it.path("keyword").asText()));
    return found;
  }

  private static JsonNode parsed(String event) {
    try {
      return JSON.readTree(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the index has an event that is no JSON", e);
    }
  }
}
