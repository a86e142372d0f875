// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_COMPACT;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_DELETE;
import static org.apache.kafka.common.config.TopicConfig.MAX_MESSAGE_BYTES_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_BYTES_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * Every Kafka topic of the project, declared once.
 *
 * <p>None deletes by time: records carry event time, and a paper of years ago would be dropped at
 * once. A timestamp may lie ahead of the broker's clock, because a window's last day may not be
 * over.
 *
 * @param prefix what the names start with, such as {@code papertrends.}; may be empty
 * @param partitions number of partitions of the Kafka topics that scale with the papers
 * @param format how events are written
 */
public record KafkaTopics(String prefix, int partitions, EventFormat format) {

  /** The prefix that names start with by default. */
  public static final String DEFAULT_PREFIX = "papertrends.";

  /** The number of partitions by default. */
  public static final int DEFAULT_PARTITIONS = 4;

  /**
   * The largest record of what the application writes, in bytes. A paper fits into Kafka's usual
   * mebibyte; all that it mentions, or it as a dead letter with the reason, may not.
   */
  public static final int LARGEST_RESULT = 8 << 20;

  /** The key of the one record that counts in {@link #vocabulary()}. */
  public static final String VOCABULARY_KEY = "vocabulary";

  /**
   * Named by the generation of what is stored: when that changes shape, a new name makes the
   * application read all papers once more instead of misreading what the last one left.
   */
  private static final String APPLICATION = "trends-6";

  private static final String A_GIBIBYTE = String.valueOf(1L << 30);
  private static final Map<String, String> COMPACTED = Map.of(
      CLEANUP_POLICY_CONFIG,
      CLEANUP_POLICY_COMPACT,
      MAX_MESSAGE_BYTES_CONFIG,
      String.valueOf(LARGEST_RESULT),
      MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG,
      String.valueOf(Long.MAX_VALUE));
  private static final Map<String, String> DELETED_BY_SIZE = Map.of(
      CLEANUP_POLICY_CONFIG,
      CLEANUP_POLICY_DELETE,
      RETENTION_MS_CONFIG,
      "-1",
      RETENTION_BYTES_CONFIG,
      A_GIBIBYTE,
      MAX_MESSAGE_BYTES_CONFIG,
      String.valueOf(LARGEST_RESULT),
      MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG,
      String.valueOf(Long.MAX_VALUE));

  /** Checks the prefix. */
  public KafkaTopics {
    if (!prefix.matches("[A-Za-z0-9._-]{0,100}")) {
      throw new IllegalArgumentException(
          "the prefix of Kafka topics may have up to 100 letters, digits, '.', '_' and '-', not \""
              + prefix
              + "\"");
    }
    if (partitions < 1) {
      throw new IllegalArgumentException("partitions must be at least 1, not " + partitions);
    }
  }

  /** The application that reads papers: its id in Kafka Streams, which is its consumer group. */
  public String applicationId() {
    return prefix + APPLICATION;
  }

  /** With events in the format that needs nothing else. */
  public KafkaTopics(String prefix, int partitions) {
    this(prefix, partitions, EventFormat.SINGLE_OBJECT);
  }

  /** The papers as they stand; key: paper id. */
  public KafkaTopic<Paper> papers() {
    return compacted("papers", format.serde(Paper.class), partitions);
  }

  /** What each paper mentions; key: paper id. */
  public KafkaTopic<TaggedPaper> taggedPapers() {
    return compacted("tagged-papers", format.serde(TaggedPaper.class), partitions);
  }

  /** Papers by topic and window; key: {@code topic|DAYSd|lastDay}. */
  public KafkaTopic<TopicCount> topicCounts() {
    return compacted("topic-counts", format.serde(TopicCount.class), partitions);
  }

  /** Rankings; key: {@code board|DAYSd|lastDay}. In one partition, so that days come in order. */
  public KafkaTopic<TrendingBoard> trending() {
    return compacted("trending", format.serde(TrendingBoard.class), 1);
  }

  /** The lives of alerts; key: topic. */
  public KafkaTopic<TrendAlert> alerts() {
    return bySize("alerts", format.serde(TrendAlert.class));
  }

  /** What could not be parsed or processed, as raw bytes with the reason in the headers. */
  public KafkaTopic<byte[]> deadLetters() {
    return bySize("dead-letters", Serdes.ByteArray());
  }

  /** How far each source has been read; key: the source. */
  public KafkaTopic<SourcePosition> sourcePositions() {
    return compacted("source-positions", format.serde(SourcePosition.class), 1);
  }

  /** The topics to look for, if others than at the start; key: {@link #VOCABULARY_KEY}. */
  public KafkaTopic<AppliedVocabulary> vocabulary() {
    return compacted("vocabulary", format.serde(AppliedVocabulary.class), 1);
  }

  /** What the notifier has sent; key: {@code channel|id}. */
  public KafkaTopic<Delivery> deliveries() {
    return compacted("deliveries", format.serde(Delivery.class), 1);
  }

  /** All of them, in the order of the data flow; what is kept aside comes last. */
  public List<KafkaTopic<?>> all() {
    return List.of(
        papers(),
        taggedPapers(),
        topicCounts(),
        trending(),
        alerts(),
        deadLetters(),
        sourcePositions(),
        vocabulary(),
        deliveries());
  }

  /** The one with this name without prefix, such as {@code topic-counts}. */
  public Optional<KafkaTopic<?>> named(String shortName) {
    return all().stream().filter(it -> it.name().equals(prefix + shortName)).findFirst();
  }

  /** The name without prefix. */
  public String shortName(KafkaTopic<?> kafkaTopic) {
    return kafkaTopic.name().substring(prefix.length());
  }

  private <V> KafkaTopic<V> compacted(String shortName, Serde<V> value, int partitions) {
    return new KafkaTopic<>(prefix + shortName, value, partitions, COMPACTED);
  }

  private <V> KafkaTopic<V> bySize(String shortName, Serde<V> value) {
    return new KafkaTopic<>(prefix + shortName, value, 1, DELETED_BY_SIZE);
  }
}
