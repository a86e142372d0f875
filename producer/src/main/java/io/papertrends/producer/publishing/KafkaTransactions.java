// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.RootCause;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes records to Kafka in transactions. */
final class KafkaTransactions implements AutoCloseable {

  private static final Map<String, Object> DEFAULTS = Map.of(
      ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
      true,
      ProducerConfig.ACKS_CONFIG,
      "all",
      ProducerConfig.COMPRESSION_TYPE_CONFIG,
      "lz4",
      ProducerConfig.LINGER_MS_CONFIG,
      5,
      ProducerConfig.BATCH_SIZE_CONFIG,
      1 << 17,
      ProducerConfig.MAX_BLOCK_MS_CONFIG,
      60_000,
      ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
      45_000,
      ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
      60_000);

  private final Producer<String, byte[]> producer;
  private final KafkaClientMetrics metrics;

  /**
   * Fences the previous producer of this transactional id and aborts its open transaction.
   *
   * @throws PublishFailedException if Kafka does not answer
   */
  KafkaTransactions(KafkaConnection connection, String name, MeterRegistry registry) {
    this(producer(connection, name), registry);
  }

  KafkaTransactions(Producer<String, byte[]> producer, MeterRegistry registry) {
    this.producer = producer;
    metrics = new KafkaClientMetrics(producer);
    metrics.bindTo(registry);
    try {
      producer.initTransactions();
    } catch (KafkaException e) {
      close();
      throw new PublishFailedException("Kafka does not let papers be published: " + e, e);
    }
  }

  private static Producer<String, byte[]> producer(KafkaConnection connection, String name) {
    var properties = connection.propertiesWith(DEFAULTS);
    properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
    return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
  }

  /**
   * Writes records in one transaction; returns their offsets once it is committed.
   *
   * @throws PublisherFencedException if a newer producer of the same transactional id has started
   * @throws PublishFailedException if the transaction was aborted, or its outcome is unknown; a new
   *     producer of the same transactional id resolves that, this one must be closed
   */
  List<RecordMetadata> commit(List<ProducerRecord<String, byte[]>> records) {
    try {
      producer.beginTransaction();
      var places = records.stream().map(producer::send).toList();
      producer.commitTransaction();
      return places.stream().map(KafkaTransactions::place).toList();
    } catch (ProducerFencedException | InvalidProducerEpochException e) {
      throw new PublisherFencedException(e);
    } catch (KafkaException e) {
      abort(e);
      throw new PublishFailedException("Kafka did not take the papers: " + RootCause.message(e), e);
    }
  }

  private static RecordMetadata place(Future<RecordMetadata> sent) {
    try {
      return sent.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptException(e);
    } catch (ExecutionException e) {
      throw new KafkaException(e.getCause());
    }
  }

  private void abort(KafkaException why) {
    try {
      producer.abortTransaction();
    } catch (KafkaException | IllegalStateException e) {
      // After a commit that timed out nothing can be aborted: Kafka may have committed.
      why.addSuppressed(e);
    }
  }

  @Override
  public void close() {
    metrics.close();
    producer.close();
  }
}
