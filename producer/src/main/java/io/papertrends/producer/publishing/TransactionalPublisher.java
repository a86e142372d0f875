// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.schemas.EndOfInput;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Publishes papers, retractions, dead letters and the position in one transaction. Papers that
 * Kafka has already are not published again.
 */
final class TransactionalPublisher implements PaperPublisher {

  private final KafkaTopics kafkaTopics;
  private final PublishedPapers papers;
  private final String source;
  private final KafkaTransactions kafka;
  private final SourcePositions positions;

  TransactionalPublisher(
      KafkaConnection connection,
      KafkaTopics kafkaTopics,
      PublishedPapers papers,
      String source,
      MeterRegistry registry) {
    this.kafkaTopics = kafkaTopics;
    this.papers = papers;
    this.source = source;
    this.positions = new SourcePositions(connection, kafkaTopics.sourcePositions());
    this.kafka =
        new KafkaTransactions(connection, kafkaTopics.prefix() + "publisher." + source, registry);
  }

  @Override
  public Optional<SourcePosition> position() {
    return positions.of(source);
  }

  @Override
  public PublishReport publish(
      String origin, List<ParseResult> records, Optional<SourcePosition> after) {
    synchronized (papers) {
      papers.catchUp();
      var batch = new Batch(papers, records);
      if (!batch.changesNothing() || after.isPresent()) {
        write(origin, batch, after);
      }
      return batch.report();
    }
  }

  private void write(String origin, Batch batch, Optional<SourcePosition> after) {
    var changes = batch.changes();
    var records = new ArrayList<>(changes.stream().map(papers::record).toList());
    batch.rejected().forEach(it -> records.add(DeadLetters.record(kafkaTopics, origin, it)));
    after.map(positions::record).ifPresent(records::add);
    var places = kafka.commit(records);
    for (int i = 0; i < changes.size(); i++) {
      papers.learn(changes.get(i), records.get(i), places.get(i));
    }
  }

  @Override
  public void forgetPosition() {
    kafka.commit(List.of(positions.tombstone(source)));
  }

  /** Publishes the end of the input: no more papers will come from any source. */
  void endInput() {
    var marks = new ArrayList<ProducerRecord<String, byte[]>>();
    for (int partition = 0; partition < kafkaTopics.papers().partitions(); partition++) {
      marks.add(EndOfInput.mark(kafkaTopics.papers().name(), partition));
    }
    kafka.commit(marks);
  }

  @Override
  public void close() {
    kafka.close();
  }
}
