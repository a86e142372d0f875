// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import java.nio.file.Path;

/** The publishers of a process, which share one index of the papers in Kafka. */
public final class PaperPublishers implements AutoCloseable {

  private final KafkaConnection connection;
  private final KafkaTopics kafkaTopics;
  private final PublishedPapers papers;
  private final MeterRegistry registry;

  /**
   * For Kafka topics that exist.
   *
   * @param indexFolder folder of the index of the papers in Kafka
   * @param registry receives the metrics of Kafka's clients
   */
  public PaperPublishers(
      KafkaConnection connection,
      KafkaTopics kafkaTopics,
      Path indexFolder,
      MeterRegistry registry) {
    this.registry = registry;
    this.connection = connection;
    this.kafkaTopics = kafkaTopics;
    this.papers = new PublishedPapers(connection, kafkaTopics, indexFolder);
  }

  /**
   * A publisher for a source. It fences any other publisher of the same source, in any process.
   *
   * @param source the same wherever the same source is published
   * @throws PublishFailedException if Kafka does not answer
   */
  public PaperPublisher of(String source) {
    return new TransactionalPublisher(connection, kafkaTopics, papers, source, registry);
  }

  /** Publishes the end of the input: no more papers will come from any source. */
  public void endInput() {
    var source = "end-of-input";
    try (var publisher =
        new TransactionalPublisher(connection, kafkaTopics, papers, source, registry)) {
      publisher.endInput();
    }
  }

  @Override
  public void close() {
    papers.close();
  }
}
