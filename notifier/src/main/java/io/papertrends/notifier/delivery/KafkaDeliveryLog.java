// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.papertrends.notifier.messages.AlertEvent;
import io.papertrends.schemas.DeadLetter;
import io.papertrends.schemas.Delivery;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.TrendAlert;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Delivery log in a Kafka topic. Records are sent without waiting to fill a batch. */
final class KafkaDeliveryLog implements DeliveryLog, AutoCloseable {

  private static final Map<String, Object> DEFAULTS = Map.of(
      ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
      true,
      ProducerConfig.ACKS_CONFIG,
      "all",
      ProducerConfig.LINGER_MS_CONFIG,
      0,
      ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
      KafkaTopics.LARGEST_RESULT,
      ProducerConfig.MAX_BLOCK_MS_CONFIG,
      30_000,
      ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
      10_000,
      ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
      30_000);

  private final KafkaTopic<Delivery> deliveries;
  private final KafkaTopic<TrendAlert> alerts;
  private final String deadLetters;
  private final Producer<String, byte[]> producer;

  KafkaDeliveryLog(KafkaConnection connection, KafkaTopics kafkaTopics) {
    this.deliveries = kafkaTopics.deliveries();
    this.alerts = kafkaTopics.alerts();
    this.deadLetters = kafkaTopics.deadLetters().name();
    this.producer = new KafkaProducer<>(
        connection.propertiesWith(DEFAULTS), new StringSerializer(), new ByteArraySerializer());
  }

  /** Fetches metadata now, so that the first record need not wait for it. */
  void warmUp() {
    producer.partitionsFor(deliveries.name());
  }

  @Override
  public void record(Delivery delivery) {
    var key = DeliveryHistoryReader.keyPrefix(delivery.getChannel()) + delivery.getId();
    var value = deliveries.value().serializer().serialize(deliveries.name(), delivery);
    send(new ProducerRecord<>(deliveries.name(), key, value));
  }

  @Override
  public void deadLetter(AlertEvent event, String reason) {
    var value = alerts.value().serializer().serialize(alerts.name(), event.alert());
    deadLetter(event.alert().getTopic(), value, event.offset(), reason);
  }

  /** Writes a record of the Kafka topic of alerts, readable or not, to the dead letters. */
  void deadLetter(String key, byte[] value, long offset, String reason) {
    var position = "partition 0 offset " + offset;
    var record = new ProducerRecord<>(deadLetters, key, value);
    new DeadLetter(alerts.name(), position, reason).headers().forEach(record.headers()::add);
    send(record);
  }

  private void send(ProducerRecord<String, byte[]> record) {
    try {
      producer.send(record).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof KafkaException cause) {
        throw cause;
      }
      throw new KafkaException(e.getCause());
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
