// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.live;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.Paper;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends papers as they are, at a rate or as fast as the broker takes them. */
final class PaperSender implements AutoCloseable {

  private final KafkaProducer<String, Paper> producer;
  private final AtomicReference<Exception> failure = new AtomicReference<>();
  private final String kafkaTopic;

  PaperSender(KafkaConnection connection, KafkaTopic<Paper> papers) {
    this.producer = new KafkaProducer<>(
        connection.propertiesWith(Map.of(ProducerConfig.ACKS_CONFIG, "all")),
        new StringSerializer(),
        papers.value().serializer());
    this.kafkaTopic = papers.name();
  }

  /** As a publisher does: the record's time is the day of the paper. */
  void send(Paper paper) {
    long time = TimeUnit.DAYS.toMillis(paper.getPublished().toEpochDay());
    var ignored = producer.send(
        new ProducerRecord<>(kafkaTopic, null, time, paper.getId(), paper),
        (metadata, error) -> failure.compareAndSet(null, error));
  }

  /** Each at its own time, which a slow moment before does not move. */
  void sendAt(int perSecond, int count, Iterator<Paper> papers, SentPapers sent)
      throws InterruptedException {
    long begun = System.nanoTime();
    for (int i = 0; i < count; i++) {
      long due = begun + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
      sent.sent(due);
      send(papers.next());
    }
  }

  /** Ends when all are sent; fails if one could not be. */
  @Override
  public void close() {
    producer.close();
    if (failure.get() != null) {
      throw new IllegalStateException("a paper could not be sent", failure.get());
    }
  }
}
