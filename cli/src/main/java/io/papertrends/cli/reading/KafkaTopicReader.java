// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.AnswerTimeout;
import io.papertrends.schemas.BoundedRead;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaSetupException;
import io.papertrends.schemas.KafkaTopic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads committed records of all partitions of one of our Kafka topics, without a consumer group.
 */
public final class KafkaTopicReader implements AutoCloseable {

  /** A fetch at the end waits so long, and closing waits for it; the default is half a second. */
  private static final int FETCH_WITHIN_MS = 100;

  private final KafkaConnection connection;
  private final KafkaConsumer<String, byte[]> consumer;
  private final EventReader events;
  private final Duration timeout;

  /**
   * A reader from the beginning, or from the present end.
   *
   * @throws KafkaSetupException if Kafka is not available or does not have the Kafka topic
   */
  public KafkaTopicReader(
      KafkaConnection connection, KafkaTopic<?> kafkaTopic, boolean fromBeginning) {
    this.connection = connection;
    this.timeout = AnswerTimeout.of(connection);
    this.events = new EventReader(kafkaTopic);
    this.consumer = consumer("read_committed");
    try {
      consumer.assign(partitions(kafkaTopic));
    } catch (TimeoutException e) {
      consumer.close();
      throw new KafkaSetupException(
          "no Kafka broker answers at " + connection.bootstrapServers(), e);
    } catch (AuthenticationException | AuthorizationException e) {
      consumer.close();
      throw new KafkaSetupException(connection + " refuses: " + e.getMessage(), e);
    } catch (KafkaSetupException e) {
      consumer.close();
      throw e;
    }
    if (fromBeginning) {
      consumer.seekToBeginning(consumer.assignment());
    } else {
      consumer.seekToEnd(consumer.assignment());
      consumer.assignment().forEach(consumer::position);
    }
  }

  private KafkaConsumer<String, byte[]> consumer(String isolation) {
    var properties = Map.of(
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
        false,
        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
        (int) timeout.toMillis(),
        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
        FETCH_WITHIN_MS,
        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
        isolation);
    try {
      return new KafkaConsumer<>(
          connection.propertiesWith(properties),
          new StringDeserializer(),
          new ByteArrayDeserializer());
    } catch (KafkaException e) {
      var why = e.getCause() == null ? e : e.getCause();
      throw new KafkaSetupException("cannot connect to " + connection + ": " + why.getMessage(), e);
    }
  }

  private List<TopicPartition> partitions(KafkaTopic<?> kafkaTopic) {
    var partitions = consumer.partitionsFor(kafkaTopic.name()).stream()
        .map(it -> new TopicPartition(it.topic(), it.partition()))
        .toList();
    if (partitions.isEmpty()) {
      throw new KafkaSetupException(
          "there is no Kafka topic " + kafkaTopic.name() + " at " + connection.bootstrapServers(),
          null);
    }
    return partitions;
  }

  /** New events since the last call; waits a moment for them. */
  public List<Event> poll() {
    var polled = new ArrayList<Event>();
    consumer.poll(BoundedRead.POLL).forEach(record -> polled.add(events.read(record)));
    return polled;
  }

  /**
   * The present end offsets, including open transactions: a commit returns before its marker is in
   * every partition, and until then its records are not visible.
   */
  public Map<TopicPartition, Long> end() {
    try (var uncommitted = consumer("read_uncommitted")) {
      return uncommitted.endOffsets(consumer.assignment());
    }
  }

  /** Whether all records before these offsets have been read. */
  public boolean isAt(Map<TopicPartition, Long> end) {
    return BoundedRead.isAt(end, consumer);
  }

  /**
   * Reads all records up to the present end.
   *
   * @throws KafkaSetupException if Kafka returns no record for {@link BoundedRead#TIMEOUT}
   */
  void toEnd(Consumer<ConsumerRecord<String, byte[]>> action) {
    if (!BoundedRead.upTo(end(), consumer, action)) {
      throw new KafkaSetupException(
          "Kafka at " + connection.bootstrapServers() + " has returned no record for "
              + BoundedRead.TIMEOUT.toSeconds()
              + " s: see whether the broker still runs, and try again",
          null);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
