// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends;

import io.papertrends.schemas.EventSerde;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.tagging.CurrentTagger;
import io.papertrends.trends.counting.CountChange;
import io.papertrends.trends.counting.CountOutput;
import io.papertrends.trends.counting.RetainedDays;
import io.papertrends.trends.counting.WindowAggregation;
import io.papertrends.trends.metrics.TrendsMetrics;
import io.papertrends.trends.settings.TrendsSettings;
import io.papertrends.trends.tagging.AnswerDayRequests;
import io.papertrends.trends.tagging.TagOutput;
import io.papertrends.trends.tagging.TagPapers;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.UsePartitionTimeOnInvalidTimestamp;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The topology: papers are tagged in parallel by paper; the subjects of each paper go to one
 * partition, where they are counted by day and window, ranked, and compared with their baselines.
 */
public final class TrendsTopology {

  private TrendsTopology() {}

  /**
   * Builds the topology; a function of its arguments only.
   *
   * @param retained the days whose papers the counting task keeps; results do not depend on them
   */
  public static Topology of(
      TrendsSettings settings,
      CurrentTagger tagger,
      TrendsMetrics metrics,
      StreamsConfig config,
      RetainedDays retained) {
    return of(settings, tagger, metrics, config, retained, System::nanoTime);
  }

  /**
   * Builds the topology with a clock.
   *
   * @param clock time in nanoseconds, which limits the work of a punctuation; results do not depend
   *     on it
   */
  static Topology of(
      TrendsSettings settings,
      CurrentTagger tagger,
      TrendsMetrics metrics,
      StreamsConfig config,
      RetainedDays retained,
      LongSupplier clock) {
    var kafkaTopics = settings.kafkaTopics();
    var builder = new StreamsBuilder(new TopologyConfig(config));

    var tagged = builder
        .table(kafkaTopics.papers().name(), bytes(), papersAsTheyCame())
        .toStream(Named.as("take-papers"))
        .process(
            TagPapers.supplier(settings, tagger, metrics),
            Named.as("tag-papers"),
            TagPapers.PAPERS);
    write(
        only(tagged, TagOutput.Rejected.class, TagOutput.Rejected::value, "dead-letters"),
        kafkaTopics.deadLetters(),
        "dead-letters");
    write(
        only(tagged, TagOutput.Tagged.class, TagOutput.Tagged::paper, "tagged-papers"),
        kafkaTopics.taggedPapers(),
        "tagged-papers");

    var answers = builder.stream(kafkaTopics.dayRequests().name(), dayRequests(kafkaTopics))
        .process(
            AnswerDayRequests::new,
            Named.as("answer-day-requests"),
            AnswerDayRequests.STORES.toArray(String[]::new));
    var changes = only(tagged, TagOutput.Changed.class, TagOutput.Changed::change, "changes")
        .merge(answers, Named.as("changes-and-answers"))
        .repartition(inOnePartition());
    count(changes, settings, tagger, metrics, retained, clock);
    return builder.build(withoutChangelogOfPapers());
  }

  /**
   * The part of the topology after the repartition topic: counts changes in one task and writes the
   * results.
   *
   * @param changes what the tagging tasks send
   * @param retained the days whose papers the counting task keeps; results do not depend on them
   * @param clock time in nanoseconds, which limits the work of a punctuation; results do not depend
   *     on it
   */
  public static void count(
      KStream<String, CountChange> changes,
      TrendsSettings settings,
      CurrentTagger tagger,
      TrendsMetrics metrics,
      RetainedDays retained,
      LongSupplier clock) {
    var kafkaTopics = settings.kafkaTopics();
    var counted = changes.process(
        WindowAggregation.supplier(settings, tagger, metrics, retained, clock),
        Named.as("aggregate-windows"));
    only(counted, CountOutput.Requested.class, CountOutput.Requested::number, "day-requests")
        .to(kafkaTopics.dayRequests().name(), toAllPartitions(kafkaTopics));
    write(
        only(counted, CountOutput.Counted.class, CountOutput.Counted::count, "topic-counts"),
        kafkaTopics.topicCounts(),
        "topic-counts");
    write(
        only(counted, CountOutput.Ranked.class, CountOutput.Ranked::board, "boards")
            .peek(
                (key, board) -> metrics.board(board, subject -> tagger.get().isNamed(subject)),
                Named.as("show-boards")),
        kafkaTopics.trending(),
        "trending");
    write(
        only(counted, CountOutput.Alerted.class, CountOutput.Alerted::alert, "alerts"),
        kafkaTopics.alerts(),
        "alerts");
  }

  private static Properties withoutChangelogOfPapers() {
    var properties = new Properties();
    properties.put(
        StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.REUSE_KTABLE_SOURCE_TOPICS);
    return properties;
  }

  /**
   * Papers are read as bytes, so that an unreadable one becomes a dead letter instead of an
   * exception.
   */
  private static Consumed<String, byte[]> bytes() {
    return Consumed.with(Serdes.String(), Serdes.ByteArray())
        .withTimestampExtractor(new UsePartitionTimeOnInvalidTimestamp())
        .withName("read-papers");
  }

  /**
   * The store of papers is restored from the Kafka topic of papers itself, so it needs no
   * changelog.
   */
  private static Materialized<String, byte[], KeyValueStore<Bytes, byte[]>> papersAsTheyCame() {
    return Materialized.<String, byte[], KeyValueStore<Bytes, byte[]>>as(TagPapers.PAPERS)
        .withKeySerde(Serdes.String())
        .withValueSerde(Serdes.ByteArray())
        .withCachingDisabled();
  }

  private static Consumed<String, Long> dayRequests(KafkaTopics kafkaTopics) {
    return Consumed.with(Serdes.String(), kafkaTopics.dayRequests().value())
        .withName("read-day-requests");
  }

  private static Produced<String, Long> toAllPartitions(KafkaTopics kafkaTopics) {
    return Produced.with(Serdes.String(), kafkaTopics.dayRequests().value())
        .withStreamPartitioner((name, day, number, partitions) ->
            Optional.of(IntStream.range(0, partitions).boxed().collect(Collectors.toSet())))
        .withName("write-day-requests");
  }

  private static Repartitioned<String, CountChange> inOnePartition() {
    return Repartitioned.<String, CountChange>as("count-changes")
        .withKeySerde(Serdes.String())
        .withValueSerde(EventSerde.of(CountChange.class))
        .withNumberOfPartitions(1);
  }

  private static <O, T extends O, V> KStream<String, V> only(
      KStream<String, O> outputs, Class<T> kind, Function<T, V> value, String name) {
    return outputs
        .filter((key, output) -> kind.isInstance(output), Named.as("select-" + name))
        .mapValues(output -> value.apply(kind.cast(output)), Named.as("unwrap-" + name));
  }

  private static <V> void write(KStream<String, V> stream, KafkaTopic<V> to, String name) {
    stream.to(to.name(), Produced.with(Serdes.String(), to.value()).withName("write-" + name));
  }
}
