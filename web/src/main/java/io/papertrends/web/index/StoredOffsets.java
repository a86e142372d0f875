// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far each partition has been read, and of which Kafka topics, by their ids, the index is. */
final class StoredOffsets {

  private final PreparedStatements statements;

  StoredOffsets(PreparedStatements statements) {
    this.statements = statements;
  }

  /** Where to go on in each partition; empty for those that were never read. */
  Map<TopicPartition, Long> all() throws SQLException {
    var positions = new LinkedHashMap<TopicPartition, Long>();
    for (var position : statements.list(
        "SELECT kafka_topic, partition, next_offset FROM position",
        row -> Map.entry(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3)))) {
      positions.put(position.getKey(), position.getValue());
    }
    return positions;
  }

  /** Whether one of these Kafka topics was read under another id, because it was made again. */
  boolean areOfOthers(Map<String, String> idsByKafkaTopic) throws SQLException {
    for (var entry : idsByKafkaTopic.entrySet()) {
      var known = statements.first(
          "SELECT kafka_topic_id FROM position WHERE kafka_topic = ?",
          row -> row.getString(1),
          entry.getKey());
      if (known.isPresent() && !known.get().equals(entry.getValue())) {
        return true;
      }
    }
    return false;
  }

  void put(Map<TopicPartition, Long> positions, Map<String, String> idsByKafkaTopic)
      throws SQLException {
    for (var position : positions.entrySet()) {
      statements.run(
          "INSERT OR REPLACE INTO position VALUES (?, ?, ?, ?)",
          position.getKey().topic(),
          idsByKafkaTopic.get(position.getKey().topic()),
          position.getKey().partition(),
          position.getValue());
    }
  }
}
