// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads our Kafka topics into the index, in a thread of its own, until it is closed. It belongs to
 * no group: how far it has read is in the index. What fails is begun again after a pause.
 */
public final class Indexer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final long PAUSE_MS = 2_000;
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
  private final IndexWriter writer;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Thread thread = new Thread(this::run, "index");

  private volatile boolean isClosed;
  private volatile KafkaConsumer<String, byte[]> consumer;
  private volatile IndexLag lag = IndexLag.UNKNOWN;
  private volatile Optional<String> failure = Optional.of("it has not begun to read Kafka");

  /** Of these Kafka topics, into this database. */
  public Indexer(Database database, KafkaConnection connection, KafkaTopics kafkaTopics) {
    this.connection = connection;
    this.writer = new IndexWriter(database, kafkaTopics);
    thread.setDaemon(true);
  }

  /** Starts to read. */
  public void start() {
    thread.start();
  }

  /** Calls this after every transaction, in the thread that writes. */
  public void afterEach(Runnable listener) {
    listeners.add(listener);
  }

  /** How far the index is behind Kafka. */
  public IndexLag lag() {
    return lag;
  }

  /** What keeps it from reading, if anything. */
  public Optional<String> failure() {
    return failure;
  }

  private void run() {
    while (!isClosed) {
      try {
        readUntilItFails();
      } catch (WakeupException | InterruptException e) {
        // It is being closed.
        return;
      } catch (RuntimeException e) {
        failure = Optional.of(String.valueOf(e.getMessage()));
        LOG.warn("the index is not read on: {}", e.getMessage(), e);
        pause();
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException e) {
      isClosed = true;
      Thread.currentThread().interrupt();
    }
  }

  private void readUntilItFails() {
    var ids = kafkaTopicIds();
    writer.requireOrigin(ids);
    try (var opened = new KafkaConsumer<>(
        connection.propertiesWith(DEFAULTS),
        new StringDeserializer(),
        new ByteArrayDeserializer())) {
      consumer = opened;
      opened.assign(partitions(opened));
      seek(opened);
      while (!isClosed) {
        poll(opened, ids);
      }
    } finally {
      consumer = null;
    }
  }

  private Map<String, String> kafkaTopicIds() {
    try (var admin = Admin.create(connection.propertiesWith(Map.of()))) {
      return admin.describeTopics(writer.kafkaTopics()).allTopicNames().get().entrySet().stream()
          .collect(
              Collectors.toMap(Map.Entry::getKey, it -> it.getValue().topicId().toString()));
    } catch (ExecutionException e) {
      throw new KafkaException("cannot describe the Kafka topics: " + e.getCause(), e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private List<TopicPartition> partitions(KafkaConsumer<String, byte[]> opened) {
    var partitions = new ArrayList<TopicPartition>();
    for (var kafkaTopic : writer.kafkaTopics()) {
      opened.partitionsFor(kafkaTopic).stream()
          .map(it -> new TopicPartition(it.topic(), it.partition()))
          .forEach(partitions::add);
    }
    return partitions;
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

  private void poll(KafkaConsumer<String, byte[]> opened, Map<String, String> ids) {
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
      lag = lag.measured(opened.assignment().stream().map(opened::currentLag).toList());
      failure = Optional.empty();
      if (!next.isEmpty()) {
        listeners.forEach(Runnable::run);
      }
    } catch (OffsetOutOfRangeException e) {
      // Kafka has deleted what was not read yet: of alerts and dead letters, the oldest.
      opened.seekToBeginning(e.partitions());
    }
  }

  @Override
  public void close() {
    isClosed = true;
    var open = consumer;
    if (open != null) {
      open.wakeup();
    }
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    writer.close();
  }
}
