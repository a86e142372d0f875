// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.running;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.trends.counting.RetainedDays;
import io.papertrends.trends.settings.TrendsSettings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * How one instance runs; none of it changes the results.
 *
 * @param connection how to reach Kafka
 * @param stateDirectory where the state stores are kept
 * @param threads number of threads
 * @param retained the days whose papers the counting task keeps
 */
public record RunSettings(
    KafkaConnection connection, Path stateDirectory, int threads, RetainedDays retained) {

  /** Commit interval in milliseconds: how long results may wait for their transaction. */
  private static final int COMMIT_EVERY = 200;

  /** Commit interval of a replay, whose results are read only at the end. */
  private static final int COMMIT_EVERY_OF_REPLAY = 1_000;

  /** Time after which other instances take over from one that has disappeared, in milliseconds. */
  private static final int DEAD_AFTER_SILENCE_OF = 15_000;

  /**
   * How often an instance learns that another one has come or gone, in milliseconds. By the default
   * of 3 s, a start with two threads waits so long until the first thread shares its tasks.
   */
  private static final int HEARTBEAT_EVERY = 500;

  /**
   * The longest time between two polls of a thread, in milliseconds. A thread with records to
   * process polls after half of it, and a rebalance waits until all threads have polled.
   */
  private static final int POLL_WITHIN = 60_000;

  /**
   * Batch size in bytes. The results of a day are sent at once, and small batches cost client and
   * broker more.
   */
  private static final int BATCH_BYTES = 1 << 18;

  /**
   * How long a transaction may take, in milliseconds: many times as long as a unit of work, so that
   * a pause of the machine for some seconds does not abort it. The default of Kafka Streams is 10
   * s.
   */
  private static final int TRANSACTION_WITHIN = 60_000;

  /** Checks the number of threads. */
  public RunSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, was " + threads);
    }
  }

  /** Settings that keep the papers of so many days that loading others is rare. */
  public RunSettings(KafkaConnection connection, Path stateDirectory, int threads) {
    this(connection, stateDirectory, threads, RetainedDays.DEFAULT);
  }

  /** Properties for Kafka Streams; those of the connection override. */
  Properties streamsProperties(TrendsSettings settings) {
    var defaults = new HashMap<String, Object>();
    defaults.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.kafkaTopics().applicationId());
    defaults.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
    defaults.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
    defaults.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    defaults.put(
        StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
        settings.isReplay() ? COMMIT_EVERY_OF_REPLAY : COMMIT_EVERY);
    defaults.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    defaults.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    defaults.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
    defaults.put(
        StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
        TRANSACTION_WITHIN);
    defaults.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
        DEAD_AFTER_SILENCE_OF);
    defaults.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), HEARTBEAT_EVERY);
    defaults.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG), POLL_WITHIN);
    defaults.put(
        StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
        KafkaTopics.LARGEST_RESULT);
    defaults.put(
        StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
        String.valueOf(KafkaTopics.LARGEST_RESULT));
    // Internal Kafka topics carry event time too, and a day may not be over yet.
    defaults.put(
        StreamsConfig.topicPrefix(TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG),
        String.valueOf(Long.MAX_VALUE));
    var properties = new Properties();
    properties.putAll(connection.propertiesWith(defaults));
    return properties;
  }
}
