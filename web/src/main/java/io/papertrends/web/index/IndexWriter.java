// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import io.papertrends.schemas.AppliedVocabulary;
import io.papertrends.schemas.DeadLetter;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.PublishedAt;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Writes records of Kafka into the index: all that came in one poll, and how far Kafka has been
 * read with it, is one transaction. Of several records of a key only the last is written.
 */
final class IndexWriter implements AutoCloseable {

  private static final int LONGEST_REASON = 200;

  private final Database database;
  private final Map<String, Deserializer<?>> deserializers = new LinkedHashMap<>();
  private final Map<String, String> shortNames = new HashMap<>();
  private final String alerts;
  private final String deadLetters;
  private final PreparedStatements statements;
  private final PendingChanges changes;
  private final StoredOffsets positions;
  private final SubjectKeys subjects;
  private final PaperWriter papers;
  private final TaggedPaperWriter taggedPapers;
  private final ResultWriter results;

  /** What a record and a later one that replaces it have in common. */
  private record RecordKey(String kafkaTopic, int partition, Object key) {}

  IndexWriter(Database database, KafkaTopics kafkaTopics) {
    this.database = database;
    // A serde reads all released schemas when it is made, so one for each Kafka topic must do.
    var alertTopic = kafkaTopics.alerts();
    var deadLetterTopic = kafkaTopics.deadLetters();
    List.<KafkaTopic<?>>of(
            kafkaTopics.papers(),
            kafkaTopics.taggedPapers(),
            kafkaTopics.topicCounts(),
            kafkaTopics.trending(),
            alertTopic,
            deadLetterTopic,
            kafkaTopics.vocabulary())
        .forEach(it -> {
          deserializers.put(it.name(), it.value().deserializer());
          shortNames.put(it.name(), kafkaTopics.shortName(it));
        });
    this.alerts = alertTopic.name();
    this.deadLetters = deadLetterTopic.name();
    this.statements = new PreparedStatements(database.writer());
    this.positions = new StoredOffsets(statements);
    this.changes = new PendingChanges(database.changes());
    this.subjects = new SubjectKeys(statements, changes);
    this.papers = new PaperWriter(statements, changes);
    this.taggedPapers = new TaggedPaperWriter(statements, subjects, changes);
    this.results = new ResultWriter(statements, subjects, changes);
  }

  /** The names of the Kafka topics that the index is made of. */
  Set<String> kafkaTopics() {
    return Collections.unmodifiableSet(deserializers.keySet());
  }

  /** Where to go on in each partition; empty for those that were never read. */
  Map<TopicPartition, Long> positions() {
    try {
      return positions.all();
    } catch (SQLException e) {
      throw new IndexFailedException("cannot read the positions in the index", e);
    }
  }

  /**
   * Makes sure that the index is of these Kafka topics, by their ids; of others it is made empty.
   */
  void requireOrigin(Map<String, String> idsByKafkaTopic) {
    try {
      if (positions.areOfOthers(idsByKafkaTopic)) {
        statements.close();
        database.clear();
        subjects.forget();
      }
    } catch (SQLException e) {
      throw new IndexFailedException("cannot make the index empty", e);
    }
  }

  /** Writes what came, and where each partition goes on. */
  void write(
      Iterable<ConsumerRecord<String, byte[]>> records,
      Map<TopicPartition, Long> next,
      Map<String, String> idsByKafkaTopic) {
    try {
      for (var record : lastOfEachKey(records)) {
        write(record);
      }
      positions.put(next, idsByKafkaTopic);
      statements.commit();
      changes.publish();
    } catch (SQLException e) {
      undo();
      throw new IndexFailedException("cannot write the index", e);
    } catch (RuntimeException e) {
      undo();
      throw e;
    }
  }

  private void undo() {
    subjects.forget();
    changes.discard();
    try {
      statements.rollback();
    } catch (SQLException e) {
      // The first failure is the cause.
    }
  }

  private Collection<ConsumerRecord<String, byte[]>> lastOfEachKey(
      Iterable<ConsumerRecord<String, byte[]>> records) {
    var keepsAll = List.of(alerts, deadLetters);
    var last = new LinkedHashMap<RecordKey, ConsumerRecord<String, byte[]>>();
    for (var record : records) {
      Object key = keepsAll.contains(record.topic()) ? (Object) record.offset() : record.key();
      last.put(new RecordKey(record.topic(), record.partition(), key), record);
    }
    return last.values();
  }

  private void write(ConsumerRecord<String, byte[]> record) throws SQLException {
    if (record.topic().equals(deadLetters)) {
      var letter = DeadLetter.from(record.headers());
      countDeadLetter(letter.source(), letter.reason());
      return;
    }
    Object event;
    try {
      event = record.value() == null
          ? null
          : deserializers.get(record.topic()).deserialize(record.topic(), record.value());
    } catch (SerializationException e) {
      countDeadLetter(record.topic(), "not readable: " + e.getMessage());
      return;
    }
    if (event == null) {
      withdraw(shortNames.get(record.topic()), record.key());
    } else {
      put(event, record);
    }
  }

  private void put(Object event, ConsumerRecord<String, byte[]> record) throws SQLException {
    if (event instanceof TopicCount count) {
      results.put(count);
    } else if (event instanceof TrendingBoard board) {
      results.put(board, record.offset());
    } else if (event instanceof TrendAlert step) {
      results.put(step, record.offset());
    } else if (event instanceof Paper paper) {
      papers.put(paper, PublishedAt.of(record.headers()));
      taggedPapers.changePaper(paper.getId());
    } else if (event instanceof TaggedPaper paper) {
      taggedPapers.put(paper);
    } else if (event instanceof AppliedVocabulary vocabulary) {
      statements.run("DELETE FROM applied_vocabulary");
      statements.run("INSERT INTO applied_vocabulary VALUES (?)", vocabulary.getYaml());
    }
  }

  private void withdraw(String kafkaTopic, String key) throws SQLException {
    switch (kafkaTopic) {
      case "papers" -> {
        papers.withdraw(key);
        taggedPapers.changePaper(key);
      }
      case "tagged-papers" -> taggedPapers.remove(key);
      case "topic-counts" -> results.removeCount(key);
      case "trending" -> results.removeBoard(key);
      case "vocabulary" -> statements.run("DELETE FROM applied_vocabulary");
      default -> {
        // In other Kafka topics a record without a value has no meaning.
      }
    }
  }

  private void countDeadLetter(String source, String reason) throws SQLException {
    changes.add(IndexPart.DEAD_LETTERS);
    statements.run(
        "INSERT INTO dead_letter VALUES (?, ?, 1) "
            + "ON CONFLICT (source, reason) DO UPDATE SET records = records + 1",
        source,
        reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON));
  }

  @Override
  public void close() {
    try {
      statements.close();
    } catch (SQLException e) {
      throw new IndexFailedException("cannot close the index", e);
    }
  }
}
