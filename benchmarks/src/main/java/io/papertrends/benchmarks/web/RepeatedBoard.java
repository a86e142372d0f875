// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.web;

import io.papertrends.benchmarks.MeasurementFailedException;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.TrendingBoard;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The first board of a Kafka topic, sent again and again: each time all streams get an event. */
final class RepeatedBoard implements AutoCloseable {

  private static final Duration READ_WITHIN = Duration.ofSeconds(30);

  private final KafkaProducer<String, TrendingBoard> producer;
  private final ProducerRecord<String, TrendingBoard> board;

  RepeatedBoard(KafkaConnection connection, KafkaTopic<TrendingBoard> boards) {
    this.board = first(connection, boards);
    this.producer = new KafkaProducer<>(
        connection.propertiesWith(Map.of()),
        new StringSerializer(),
        boards.value().serializer());
  }

  private static ProducerRecord<String, TrendingBoard> first(
      KafkaConnection connection, KafkaTopic<TrendingBoard> boards) {
    try (var consumer = new KafkaConsumer<>(
        connection.propertiesWith(Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")),
        new StringDeserializer(),
        boards.value().deserializer())) {
      var partition = new TopicPartition(boards.name(), 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(consumer.assignment());
      for (var record : consumer.poll(READ_WITHIN)) {
        return new ProducerRecord<>(record.topic(), 0, record.key(), record.value());
      }
      throw new MeasurementFailedException("there is no board in " + boards.name());
    }
  }

  void send() {
    var ignored = producer.send(board);
  }

  @Override
  public void close() {
    producer.close();
  }
}
