// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertrends.cli.reading.Event;
import io.papertrends.cli.reading.KafkaTopicContents;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.TopicCount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the index of a web process has, and what Kafka has, as one can be compared with the other.
 */
final class IndexFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  IndexFile(Path folder) {
    this.file = folder.resolve("index.db");
  }

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** The sum of all positions; 0 while there is no index. */
  long recordsRead() {
    // A connection would make the file.
    if (Files.notExists(file)) {
      return 0;
    }
    try {
      return list("SELECT coalesce(sum(next_offset), 0) FROM position", row -> row.getLong(1))
          .get(0);
    } catch (IllegalStateException e) {
      return 0;
    }
  }

  /** Papers, papers of the window and finality, by the key that a count has in Kafka. */
  Map<String, List<Object>> counts() {
    var counts = new TreeMap<String, List<Object>>();
    list(
            "SELECT s.id, window_days, last_day, papers, papers_in_window, finality "
                + "FROM topic_count JOIN subject s ON s.key = subject",
            row -> Map.entry(
                row.getString(1) + "|" + row.getInt(2) + "d|"
                    + LocalDate.ofEpochDay(row.getLong(3)),
                List.<Object>of(row.getLong(4), row.getLong(5), Finality.values()[row.getInt(6)])))
        .forEach(it -> counts.put(it.getKey(), it.getValue()));
    return counts;
  }

  static Map<String, List<Object>> counts(KafkaConnection kafka, KafkaTopics kafkaTopics) {
    var counts = new TreeMap<String, List<Object>>();
    for (var event : new KafkaTopicContents(kafka, kafkaTopics.topicCounts()).all()) {
      var count = (TopicCount) event.value();
      counts.put(
          event.key(), List.of(count.getPapers(), count.getPapersInWindow(), count.getFinality()));
    }
    return counts;
  }

  /** The events of a table, in an order that does not depend on how they came. */
  List<String> events(String table) {
    return sorted(list("SELECT event FROM " + table, row -> row.getString(1)).stream()
        .map(IndexFile::json)
        .toList());
  }

  static List<String> events(KafkaConnection kafka, KafkaTopic<?> kafkaTopic) {
    return sorted(new KafkaTopicContents(kafka, kafkaTopic)
        .all().stream().map(Event::value).map(it -> json(it.toString())).toList());
  }

  private static List<String> sorted(List<JsonNode> events) {
    return events.stream().map(JsonNode::toString).sorted().toList();
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> List<T> list(String sql, Row<T> row) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var rows = connection.createStatement().executeQuery(sql)) {
      var found = new ArrayList<T>();
      while (rows.next()) {
        found.add(row.read(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
