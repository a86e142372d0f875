// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.metrics.Health.Check;
import io.papertrends.metrics.Health.Question;
import io.papertrends.metrics.Metric;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.web.api.EventStreams;
import io.papertrends.web.index.Database;
import io.papertrends.web.index.Index;
import io.papertrends.web.index.IndexLag;
import io.papertrends.web.index.IndexReader;
import io.papertrends.web.index.Indexer;
import io.papertrends.web.server.WebAccess;
import io.papertrends.web.server.WebServer;
import io.papertrends.web.topics.CurrentTopics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Pages, HTTP interface and feeds of the results in Kafka, with an index of their own: several
 * processes have several copies.
 */
public final class Web implements AutoCloseable {

  private static final Duration MOST_LAG = Duration.ofMinutes(1);

  private final Database database;
  private final IndexReader reader;
  private final Indexer indexer;
  private final EventStreams streams;
  private final WebServer server;

  /**
   * Starts it.
   *
   * @param data folder of the index
   * @param vocabulary the topics that applications were started with
   * @throws IllegalArgumentException if the folder or the port can't be used
   */
  public Web(
      Path data,
      KafkaConnection connection,
      KafkaTopics kafkaTopics,
      Vocabulary vocabulary,
      WebAccess access,
      MeterRegistry registry) {
    this.database = Database.in(data);
    this.reader = new IndexReader(database);
    var index = Index.of(reader);
    var topics = new CurrentTopics(index, vocabulary);
    topics.refresh();
    this.indexer = new Indexer(database, connection, kafkaTopics);
    this.streams = new EventStreams(index);
    try {
      this.server = Site.open(access, index, topics, streams, this::lag, registry);
    } catch (IllegalArgumentException e) {
      reader.close();
      indexer.close();
      database.close();
      throw e;
    }
    Metric.INDEX_LAG_RECORDS.gauge(registry, () -> Math.max(0, indexer.lag().records()));
    Metric.INDEX_LAG.gauge(registry, () -> indexer.lag().duration().toMillis() / 1_000.0);
    Metric.WEB_STREAMS.gauge(registry, streams::number);
    indexer.afterEach(topics::refresh);
    indexer.afterEach(streams::wake);
    streams.start();
    indexer.start();
  }

  /** The address of the start page. */
  public String address() {
    return server.address();
  }

  /** How far the index is behind Kafka. */
  public IndexLag lag() {
    return indexer.lag();
  }

  /** What must be true of it: that it reads Kafka, and is not far behind. */
  public List<Check> health() {
    return List.of(
        new Check("index", Question.READY, indexer::failure),
        new Check("index-lag", Question.READY, this::lagProblem));
  }

  private Optional<String> lagProblem() {
    var lag = indexer.lag();
    return lag.duration().compareTo(MOST_LAG) <= 0
        ? Optional.empty()
        : Optional.of("the index is " + Math.max(0, lag.records()) + " records behind Kafka");
  }

  @Override
  public void close() {
    // A server that has open streams would wait for them.
    streams.close();
    server.close();
    indexer.close();
    reader.close();
    database.close();
  }
}
