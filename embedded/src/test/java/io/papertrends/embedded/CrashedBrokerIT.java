// SPDX-License-Identifier: Apache-2.0
package io.papertrends.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.KafkaConnection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that starts on the files of one that was killed. */
class CrashedBrokerIT {

  private static final int PARTITIONS = 4;
  private static final String KAFKA_TOPIC = "crashed";
  private static final String TRANSACTIONS = "__transaction_state";

  /** Clients with this id may write to Kafka's own topics. */
  private static final String ADMIN = "__admin_client";

  /** Where TransactionLogValue has them, behind its version and the id of the producer. */
  private static final int EPOCH_AT = 10;

  private static final int STATUS_AT = 16;
  private static final byte ONGOING = 1;
  private static final byte PREPARE_COMMIT = 2;

  @TempDir
  Path folder;

  @Test
  void shouldEndTheTransactionThatWasBeingCommitted() throws Exception {
    var copy = folder.resolve("copy");
    try (var kafka = EmbeddedKafka.start(folder.resolve("first"), 0);
        var admin = Admin.create(kafka.connection().propertiesWith(Map.of()))) {
      admin
          .createTopics(List.of(new NewTopic(KAFKA_TOPIC, PARTITIONS, (short) 1)))
          .all()
          .get();
      try (var producer = producer(kafka.connection(), Map.of("transactional.id", "crashed"))) {
        producer.initTransactions();
        producer.beginTransaction();
        for (int partition = 0; partition < PARTITIONS; partition++) {
          producer.send(new ProducerRecord<>(KAFKA_TOPIC, partition, null, new byte[1]));
        }
        producer.flush();
        beginToCommit(kafka.connection());
        copy(folder.resolve("first"), copy);
      }
    }

    try (var kafka = EmbeddedKafka.start(copy, 0)) {
      assertThat(committed(kafka.connection())).hasSize(PARTITIONS);
    }
  }

  /** What a coordinator writes before the markers. */
  private static void beginToCommit(KafkaConnection connection) throws Exception {
    ConsumerRecord<byte[], byte[]> last = null;
    for (var record : read(connection, TRANSACTIONS, "read_uncommitted", 1)) {
      if (record.value() != null && record.value()[STATUS_AT] == ONGOING) {
        last = record;
      }
    }
    var value = ByteBuffer.wrap(last.value().clone());
    value.putShort(EPOCH_AT, (short) (value.getShort(EPOCH_AT) + 1));
    value.put(STATUS_AT, PREPARE_COMMIT);
    try (var producer = producer(connection, Map.of("client.id", ADMIN))) {
      producer
          .send(new ProducerRecord<>(TRANSACTIONS, last.partition(), last.key(), value.array()))
          .get();
    }
  }

  private static List<ConsumerRecord<byte[], byte[]>> committed(KafkaConnection connection) {
    return read(connection, KAFKA_TOPIC, "read_committed", PARTITIONS);
  }

  /** All records, once there are so many, at the latest after 20 seconds. */
  private static List<ConsumerRecord<byte[], byte[]>> read(
      KafkaConnection connection, String kafkaTopic, String isolation, int atLeast) {
    var properties = connection.propertiesWith(Map.of("isolation.level", isolation));
    var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
    try (var consumer =
        new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(consumer.partitionsFor(kafkaTopic).stream()
          .map(it -> new TopicPartition(kafkaTopic, it.partition()))
          .toList());
      consumer.seekToBeginning(consumer.assignment());
      long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (records.size() < atLeast && System.nanoTime() < deadline) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }

  private static KafkaProducer<byte[], byte[]> producer(
      KafkaConnection connection, Map<String, Object> settings) {
    return new KafkaProducer<>(
        connection.propertiesWith(settings), new ByteArraySerializer(), new ByteArraySerializer());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var paths = Files.walk(from)) {
      for (var path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }
}
