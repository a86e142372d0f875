// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.papertrends.producer.publishing.PaperChanges.Change;
import io.papertrends.producer.publishing.PaperIndex.Place;
import io.papertrends.schemas.EventTime;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.PublishedAt;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.avro.SchemaNormalization;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;

/**
 * The current papers in Kafka, so that repetitions are not published again and records of other
 * sources complete them. Shared by all publishers of a process, one at a time.
 */
final class PublishedPapers implements AutoCloseable {

  private final KafkaTopic<Paper> kafkaTopic;
  private final Serializer<Paper> serializer;
  private final Deserializer<Paper> deserializer;
  private final CommittedRecords records;
  private final PaperIndex index;
  private Map<Integer, Long> positions = Map.of();

  /**
   * Of Kafka topics that exist.
   *
   * @param indexFolder folder of the index
   */
  PublishedPapers(KafkaConnection connection, KafkaTopics kafkaTopics, Path indexFolder) {
    kafkaTopic = kafkaTopics.papers();
    serializer = kafkaTopic.value().serializer();
    deserializer = kafkaTopic.value().deserializer();
    index =
        new PaperIndex(indexFolder.resolve(KafkaTopicIdentity.of(connection, kafkaTopic.name())));
    records = new CommittedRecords(connection, kafkaTopic.name(), index::position);
  }

  /** Indexes what any process has published since the last call. */
  void catchUp() {
    records.toEnd(this::learn);
    var reached = records.positions();
    if (!reached.equals(positions)) {
      reached.forEach(index::position);
      positions = reached;
    }
  }

  private void learn(ConsumerRecord<String, byte[]> record) {
    var known = index.placeOf(record.key());
    boolean isOwn = known.isPresent()
        && known.get().partition() == record.partition()
        && known.get().offset() == record.offset();
    if (isOwn) {
      return;
    }
    var value = record.value();
    if (value == null) {
      index.remove(record.key());
      return;
    }
    try {
      var paper = deserializer.deserialize(kafkaTopic.name(), value);
      index.put(paper, new Place(fingerprint(value), record.partition(), record.offset()));
    } catch (SerializationException e) {
      // Written by another program: the application makes a dead letter of it.
      index.remove(record.key());
    }
  }

  /** Indexes a change that was written, before it can be read. */
  void learn(Change change, ProducerRecord<String, byte[]> record, RecordMetadata place) {
    if (change.paper() == null) {
      index.remove(change.id());
    } else {
      index.put(
          change.paper(),
          new Place(fingerprint(record.value()), place.partition(), place.offset()));
    }
  }

  /** The record for a change: a paper with its day as event time, or a tombstone. */
  ProducerRecord<String, byte[]> record(Change change) {
    var paper = change.paper();
    var record = paper == null
        ? new ProducerRecord<String, byte[]>(kafkaTopic.name(), change.id(), null)
        : new ProducerRecord<>(
            kafkaTopic.name(),
            null,
            EventTime.of(paper.getPublished()),
            paper.getId(),
            bytes(paper));
    PublishedAt.write(Instant.now(), record.headers());
    return record;
  }

  private byte[] bytes(Paper paper) {
    return serializer.serialize(kafkaTopic.name(), paper);
  }

  /** Prepares to compute the changes that these records make. */
  PaperChanges changesBy(Collection<Paper> incoming) {
    var standing = read(incoming.stream().flatMap(this::mayBeAbout).toList());
    return new PaperChanges(index::idOf, standing::get);
  }

  private Stream<String> mayBeAbout(Paper paper) {
    return Stream.concat(Stream.of(paper.getId()), PaperIndex.names(paper))
        .flatMap(name -> index.idOf(name).stream());
  }

  /** Whether Kafka has exactly this paper, under no other name. */
  boolean stands(Paper paper) {
    return index
            .placeOf(paper.getId())
            .filter(place -> place.fingerprint() == fingerprint(bytes(paper)))
            .isPresent()
        && mayBeAbout(paper).allMatch(paper.getId()::equals);
  }

  private Map<String, Paper> read(List<String> ids) {
    var papers = new HashMap<String, Paper>();
    var missing = new HashSet<>(ids);
    while (!missing.isEmpty()) {
      offsets(missing).forEach((partition, offsets) -> {
        var values = records.at(new TopicPartition(kafkaTopic.name(), partition), offsets);
        values.values().forEach(value -> {
          var paper = deserializer.deserialize(kafkaTopic.name(), value);
          papers.put(paper.getId(), paper);
        });
      });
      missing.removeAll(papers.keySet());
      if (!missing.isEmpty()) {
        // A later record has just replaced it.
        catchUp();
        missing.removeIf(id -> index.placeOf(id).isEmpty());
      }
    }
    return papers;
  }

  private Map<Integer, SortedSet<Long>> offsets(Collection<String> ids) {
    var offsets = new HashMap<Integer, SortedSet<Long>>();
    ids.stream()
        .map(index::placeOf)
        .flatMap(Optional::stream)
        .forEach(place -> offsets
            .computeIfAbsent(place.partition(), partition -> new TreeSet<>())
            .add(place.offset()));
    return offsets;
  }

  /** 64 bits, because a revision that is mistaken for a repetition would be lost. */
  private static long fingerprint(byte[] value) {
    return SchemaNormalization.fingerprint64(value);
  }

  @Override
  public void close() {
    records.close();
    index.close();
  }
}
