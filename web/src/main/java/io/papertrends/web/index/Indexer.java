// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads our Kafka topics into the index, in a thread of its own, until it is closed. It belongs to
 * no group: how far it has read is in the index. What fails is begun again after a pause, and so is
 * what reads Kafka topics that have since been extended or made again.
 */
public final class Indexer implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
  private static final Map<String, Object> DEFAULTS = Map.of(
      ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
      false,
      ConsumerConfig.ISOLATION_LEVEL_CONFIG,
      "read_committed",
      ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
      "none",
      ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
      5_000,
      ConsumerConfig.CLIENT_ID_CONFIG,
      "papertrends-web");

  private final KafkaConnection connection;
  private final IndexChanges changes;
  private final IndexWriter writer;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final RestartingThread work = new RestartingThread("index", this::readWhatIsThere, PAUSE);

  private volatile IndexLag lag = IndexLag.UNKNOWN;

  /** Of these Kafka topics, into this database. */
  public Indexer(Database database, KafkaConnection connection, KafkaTopics kafkaTopics) {
    this.connection = connection;
    this.changes = database.changes();
    this.writer = new IndexWriter(database, kafkaTopics);
  }

  /** Starts to read. */
  public void start() {
    work.start();
  }

  /** Calls this after every transaction, in the thread that writes. */
  public void afterEach(Runnable listener) {
    listeners.add(listener);
  }

  /** How far the index is behind Kafka. */
  public IndexLag lag() {
    changes.read(IndexPart.LAG);
    return lag;
  }

  /** What keeps it from reading, if anything. */
  public Optional<String> failure() {
    return work.failure();
  }

  /** Returns when the Kafka topics are no longer those that it began with. */
  private void readWhatIsThere() {
    try (var admin = Admin.create(connection.propertiesWith(Map.of()));
        var opened = new KafkaConsumer<>(
            connection.propertiesWith(DEFAULTS),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var origin = KafkaOrigin.of(admin, writer.kafkaTopics());
      writer.requireOrigin(origin.ids());
      opened.assign(origin.partitions());
      seek(opened);
      long looked = System.nanoTime();
      while (!work.isClosed()) {
        boolean isOutOfRange = !poll(opened, origin.ids());
        if (isOutOfRange || System.nanoTime() - looked > LOOK_AGAIN.toNanos()) {
          if (!origin.equals(KafkaOrigin.of(admin, writer.kafkaTopics()))) {
            measured(IndexLag.UNKNOWN);
            return;
          }
          looked = System.nanoTime();
        }
      }
    }
  }

  private void seek(KafkaConsumer<String, byte[]> opened) {
    var positions = writer.positions();
    var unread =
        opened.assignment().stream().filter(it -> !positions.containsKey(it)).toList();
    opened.seekToBeginning(unread);
    positions.forEach((partition, position) -> {
      if (opened.assignment().contains(partition)) {
        opened.seek(partition, position);
      }
    });
  }

  private void measured(IndexLag now) {
    boolean isChanged = now.records() != lag.records();
    lag = now;
    if (isChanged) {
      changes.changed(List.of(IndexPart.LAG));
    }
  }

  /** Whether Kafka still has what comes next. */
  private boolean poll(KafkaConsumer<String, byte[]> opened, Map<String, String> ids) {
    try {
      var records = opened.poll(POLL);
      var next = new HashMap<TopicPartition, Long>();
      for (Map.Entry<TopicPartition, OffsetAndMetadata> entry :
          records.nextOffsets().entrySet()) {
        next.put(entry.getKey(), entry.getValue().offset());
      }
      if (!next.isEmpty()) {
        writer.write(records, next, ids);
      }
      measured(lag.measured(opened.assignment().stream().map(opened::currentLag).toList()));
      work.succeeds();
      if (!next.isEmpty()) {
        listeners.forEach(Runnable::run);
      }
      return true;
    } catch (OffsetOutOfRangeException e) {
      // Kafka has deleted what was not read yet: of alerts and dead letters, the oldest.
      opened.seekToBeginning(e.partitions());
      return false;
    }
  }

  @Override
  public void close() {
    work.close();
    writer.close();
  }
}
