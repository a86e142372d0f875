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
 * <p>None has a retention time: timestamps are event time, so the broker would delete a paper of
 * years ago at once. A timestamp may be later than the broker's clock, because the last day of a
 * window may not be over.
 *
 * @param prefix prefix of all names, such as {@code papertrends.}; may be empty
 * @param partitions number of partitions of the Kafka topics that scale with the papers
 * @param format how events are written
 */
public record KafkaTopics(String prefix, int partitions, EventFormat format) {

  /** The prefix that names start with by default. */
  public static final String DEFAULT_PREFIX = "papertrends.";

  /** The number of partitions by default. */
  public static final int DEFAULT_PARTITIONS = 4;

  /**
   * Maximum size of a record that the application writes, in bytes. A paper fits into Kafka's
   * default limit of 1 MiB; its mentions, or a dead letter with headers, may not.
   */
  public static final int LARGEST_RESULT = 8 << 20;

  /** Key of the current vocabulary in {@link #vocabulary()}. */
  public static final String VOCABULARY_KEY = "vocabulary";

  /**
   * The number is the version of the state stores' format. When the format changes, a new
   * application id makes the application read all papers again instead of misreading old state.
   */
  private static final String APPLICATION = "trends-7";

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

  /** The id of the Kafka Streams application, which is also its consumer group. */
  public String applicationId() {
    return prefix + APPLICATION;
  }

  /** With events in Avro's single-object encoding, which needs no schema registry. */
  public KafkaTopics(String prefix, int partitions) {
    this(prefix, partitions, EventFormat.SINGLE_OBJECT);
  }

  /** The current version of each paper; key: paper id. */
  public KafkaTopic<Paper> papers() {
    return compacted("papers", format.serde(Paper.class), partitions);
  }

  /** The mentions of each paper; key: paper id. */
  public KafkaTopic<TaggedPaper> taggedPapers() {
    return compacted("tagged-papers", format.serde(TaggedPaper.class), partitions);
  }

  /** Papers by topic and window; key: {@code topic|DAYSd|lastDay}. */
  public KafkaTopic<TopicCount> topicCounts() {
    return compacted("topic-counts", format.serde(TopicCount.class), partitions);
  }

  /** Boards; key: {@code board|DAYSd|lastDay}. It has one partition, so that days are in order. */
  public KafkaTopic<TrendingBoard> trending() {
    return compacted("trending", format.serde(TrendingBoard.class), 1);
  }

  /** Alert events: start, updates and end of each alert; key: topic. */
  public KafkaTopic<TrendAlert> alerts() {
    return bySize("alerts", format.serde(TrendAlert.class));
  }

  /** Records that could not be parsed or processed, as raw bytes with the reason in the headers. */
  public KafkaTopic<byte[]> deadLetters() {
    return bySize("dead-letters", Serdes.ByteArray());
  }

  /** How far each source has been read; key: the source. */
  public KafkaTopic<SourcePosition> sourcePositions() {
    return compacted("source-positions", format.serde(SourcePosition.class), 1);
  }

  /** The vocabulary, if it was changed while the application runs; key: {@link #VOCABULARY_KEY}. */
  public KafkaTopic<AppliedVocabulary> vocabulary() {
    return compacted("vocabulary", format.serde(AppliedVocabulary.class), 1);
  }

  /** The notifier's delivery log; key: {@code channel|id}. */
  public KafkaTopic<Delivery> deliveries() {
    return compacted("deliveries", format.serde(Delivery.class), 1);
  }

  /**
   * Requests of the application's counting task to its tagging tasks for the papers of a day; key:
   * the day, value: the number of the request. Each request is in all partitions, one for each
   * partition of {@link #papers()}. It is not one of {@link #all()}, because only the application
   * uses it; it has the name of a repartition topic, so that Kafka's reset tool deletes it too.
   */
  public KafkaTopic<Long> dayRequests() {
    return new KafkaTopic<>(
        applicationId() + "-day-requests-repartition", Serdes.Long(), partitions, DELETED_BY_SIZE);
  }

  /**
   * All Kafka topics that processes share, in the order of the data flow; those for the operation
   * come last.
   */
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

  /**
   * The Kafka topic with this name without prefix, such as {@code topic-counts}; empty if unknown.
   */
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
