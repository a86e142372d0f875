// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.schemas.DeadLetter;
import io.papertrends.schemas.EndOfInput;
import io.papertrends.schemas.EventTime;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.Paper;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Writes papers and dead letters to Kafka, idempotently. Every send result is looked at:
 * {@link #flush} fails if any of them did.
 */
public final class PaperPublisher implements AutoCloseable {

  private static final Map<String, Object> DEFAULTS = Map.of(
      ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
      true,
      ProducerConfig.ACKS_CONFIG,
      "all",
      ProducerConfig.COMPRESSION_TYPE_CONFIG,
      "lz4",
      ProducerConfig.LINGER_MS_CONFIG,
      20,
      ProducerConfig.BATCH_SIZE_CONFIG,
      1 << 17,
      ProducerConfig.MAX_BLOCK_MS_CONFIG,
      15_000,
      ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
      60_000);

  private final KafkaTopics kafkaTopics;
  private final Producer<String, byte[]> producer;
  private final Serializer<Paper> papers;
  private final AtomicLong failures = new AtomicLong();
  private final AtomicReference<Exception> firstFailure = new AtomicReference<>();

  /** Publishes to Kafka topics that exist, through a client of its own. */
  public PaperPublisher(KafkaConnection connection, KafkaTopics kafkaTopics) {
    this(
        new KafkaProducer<>(
            connection.propertiesWith(DEFAULTS), new StringSerializer(), new ByteArraySerializer()),
        kafkaTopics);
  }

  PaperPublisher(Producer<String, byte[]> producer, KafkaTopics kafkaTopics) {
    this.producer = producer;
    this.kafkaTopics = kafkaTopics;
    this.papers = kafkaTopics.papers().value().serializer();
  }

  /** Publishes a paper, with its day as event time. */
  public void publish(Paper paper) {
    var kafkaTopic = kafkaTopics.papers().name();
    var value = papers.serialize(kafkaTopic, paper);
    long time = EventTime.of(paper.getPublished());
    send(new ProducerRecord<>(kafkaTopic, null, time, paper.getId(), value));
  }

  /** Takes a paper back. */
  public void withdraw(String id) {
    send(new ProducerRecord<>(kafkaTopics.papers().name(), id, null));
  }

  /** Keeps what is no paper. */
  public void keep(DeadLetter letter, String raw) {
    var kafkaTopic = kafkaTopics.deadLetters().name();
    var record = new ProducerRecord<String, byte[]>(kafkaTopic, raw.getBytes(UTF_8));
    letter.headers().forEach(record.headers()::add);
    send(record);
  }

  /** Says that no more papers will come. */
  public void endInput() {
    var kafkaTopic = kafkaTopics.papers();
    for (int partition = 0; partition < kafkaTopic.partitions(); partition++) {
      send(EndOfInput.mark(kafkaTopic.name(), partition));
    }
  }

  private void send(ProducerRecord<String, byte[]> record) {
    try {
      // The callback gets the result, so nobody needs the future.
      var unused = producer.send(record, (metadata, error) -> note(error));
    } catch (KafkaException e) {
      note(e);
      throw failed();
    }
    if (firstFailure.get() != null) {
      throw failed();
    }
  }

  private void note(Exception error) {
    if (error == null) {
      return;
    }
    failures.incrementAndGet();
    firstFailure.compareAndSet(null, error);
  }

  /**
   * Waits until Kafka has everything.
   *
   * @throws PublishFailedException if it does not
   */
  public void flush() {
    producer.flush();
    if (firstFailure.get() != null) {
      throw failed();
    }
  }

  private PublishFailedException failed() {
    var cause = firstFailure.get();
    return new PublishFailedException(
        "Kafka did not take " + failures + " records, the first because: " + cause.getMessage(),
        cause);
  }

  @Override
  public void close() {
    producer.close();
  }
}
