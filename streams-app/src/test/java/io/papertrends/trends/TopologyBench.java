// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.schemas.EndOfInput;
import io.papertrends.schemas.EventTime;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.PublishedAt;
import io.papertrends.tagging.CurrentTagger;
import io.papertrends.tagging.Papers;
import io.papertrends.tagging.Tagger;
import io.papertrends.trends.counting.RetainedDays;
import io.papertrends.trends.metrics.TrendsMetrics;
import io.papertrends.trends.settings.TrendsSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The topology on a test driver, fed with papers of one partition. */
final class TopologyBench implements AutoCloseable {

  static final Instant NOW = Instant.parse("2025-12-01T00:00:00Z");

  private final TrendsSettings settings;
  private final int secondsToSettle;
  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final CurrentTagger current;
  private final TopologyTestDriver driver;
  private final TestInputTopic<String, byte[]> papers;

  TopologyBench(TrendsSettings settings) {
    this(settings, Papers.TAGGER);
  }

  TopologyBench(TrendsSettings settings, Tagger tagger) {
    // No time passes, so that everything is done in one go.
    this(settings, tagger, () -> 0);
  }

  TopologyBench(TrendsSettings settings, RetainedDays retained) {
    this(settings, Papers.TAGGER, retained, () -> 0);
  }

  /** With a clock that says how much time its work takes. */
  TopologyBench(TrendsSettings settings, Tagger tagger, LongSupplier workClock) {
    this(settings, tagger, RetainedDays.DEFAULT, workClock);
  }

  private TopologyBench(
      TrendsSettings settings, Tagger tagger, RetainedDays retained, LongSupplier workClock) {
    this.settings = settings;
    // Days that are not retained are loaded one after another, each with the next punctuation.
    this.secondsToSettle = retained.equals(RetainedDays.DEFAULT) ? 5 : 100;
    var properties = properties();
    current = new CurrentTagger(tagger);
    var topology = TrendsTopology.of(
        settings,
        current,
        new TrendsMetrics(registry),
        new StreamsConfig(properties),
        retained,
        workClock);
    driver = new TopologyTestDriver(topology, properties, NOW);
    papers = driver.createInputTopic(
        settings.kafkaTopics().papers().name(), new StringSerializer(), new ByteArraySerializer());
  }

  static Properties properties() {
    var properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "trends");
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "not-used:1");
    properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    // Its own, so that tests of two checkouts don't meet in a common one.
    properties.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder().toString());
    return properties;
  }

  private static Path stateFolder() {
    try {
      return Files.createTempDirectory("papertrends-test-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void publish(Paper paper) {
    var kafkaTopic = settings.kafkaTopics().papers();
    var bytes = kafkaTopic.value().serializer().serialize(kafkaTopic.name(), paper);
    papers.pipeInput(paper.getId(), bytes, EventTime.of(paper.getPublished()));
  }

  /** Published so long before the bench's first moment, as its header says. */
  void publishEarlier(Paper paper, Duration before) {
    var kafkaTopic = settings.kafkaTopics().papers();
    var bytes = kafkaTopic.value().serializer().serialize(kafkaTopic.name(), paper);
    var headers = new RecordHeaders();
    PublishedAt.write(NOW.minus(before), headers);
    papers.pipeInput(new TestRecord<>(paper.getId(), bytes, headers));
  }

  void publishRaw(String key, byte[] value) {
    papers.pipeInput(key, value);
  }

  void withdraw(String id) {
    papers.pipeInput(id, null);
  }

  void endInput() {
    var mark = EndOfInput.mark(settings.kafkaTopics().papers().name(), 0);
    papers.pipeInput(new TestRecord<>(mark.key(), null, mark.headers()));
    settle();
  }

  void apply(Tagger tagger) {
    current.replaceBy(tagger);
  }

  void letTimePass(Duration time) {
    driver.advanceWallClockTime(time);
  }

  /** The seconds it takes until the results of what was published are emitted. */
  void settle() {
    for (int second = 0; second < secondsToSettle; second++) {
      letTimePass(Duration.ofSeconds(1));
    }
  }

  /** What was written to a Kafka topic since the last call. */
  <V> List<TestRecord<String, V>> written(KafkaTopic<V> kafkaTopic) {
    return driver
        .createOutputTopic(
            kafkaTopic.name(), new StringDeserializer(), kafkaTopic.value().deserializer())
        .readRecordsToList();
  }

  /** The last value of every key that was written since the last call, as compaction leaves it. */
  <V> Map<String, V> compacted(KafkaTopic<V> kafkaTopic) {
    var last = new LinkedHashMap<String, V>();
    written(kafkaTopic).forEach(it -> last.put(it.key(), it.value()));
    last.values().removeIf(it -> it == null);
    return new TreeMap<>(last);
  }

  double counted(String meter, String... tags) {
    return registry.get(meter).tags(tags).counter().count();
  }

  Timer timed(String meter) {
    return registry.get(meter).timer();
  }

  @Override
  public void close() {
    driver.close();
  }
}
