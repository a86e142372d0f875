// SPDX-License-Identifier: Apache-2.0
package io.papertrends.standalone.reading;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads one of our Kafka topics, all partitions, without joining a group, and only what was
 * committed.
 */
public final class KafkaTopicReader implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);
  private static final Map<String, Object> DEFAULTS = Map.of(
      ConsumerConfig.ISOLATION_LEVEL_CONFIG,
      "read_committed",
      ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
      false);

  private final Deserializer<?> deserializer;
  private final KafkaConsumer<String, byte[]> consumer;

  /** From the beginning, or from now on. */
  public KafkaTopicReader(
      KafkaConnection connection, KafkaTopic<?> kafkaTopic, boolean fromBeginning) {
    this.deserializer = kafkaTopic.value().deserializer();
    this.consumer = new KafkaConsumer<>(
        connection.propertiesWith(DEFAULTS), new StringDeserializer(), new ByteArrayDeserializer());
    var partitions = consumer.partitionsFor(kafkaTopic.name()).stream()
        .map(it -> new TopicPartition(it.topic(), it.partition()))
        .toList();
    consumer.assign(partitions);
    if (fromBeginning) {
      consumer.seekToBeginning(partitions);
    } else {
      consumer.seekToEnd(partitions);
      partitions.forEach(consumer::position);
    }
  }

  /** What has come in the meantime; waits a moment for it. Empty when woken up. */
  public List<Event> poll() {
    return events(pollRecords());
  }

  /** Everything up to now, as records. */
  List<ConsumerRecord<String, byte[]>> toEnd() {
    var end = consumer.endOffsets(consumer.assignment());
    var records = new ArrayList<ConsumerRecord<String, byte[]>>();
    while (end.entrySet().stream().anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
      records.addAll(pollRecords());
    }
    return records;
  }

  /** The records as events. */
  List<Event> events(Collection<ConsumerRecord<String, byte[]>> records) {
    return records.stream().map(it -> Event.of(it, deserializer)).toList();
  }

  private List<ConsumerRecord<String, byte[]>> pollRecords() {
    try {
      var records = new ArrayList<ConsumerRecord<String, byte[]>>();
      consumer.poll(POLL).forEach(records::add);
      return records;
    } catch (WakeupException e) {
      return List.of();
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
