// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.days;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.benchmarks.Folders;
import io.papertrends.benchmarks.MeasurementFailedException;
import io.papertrends.benchmarks.OpenResources;
import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.metrics.Metric;
import io.papertrends.schemas.EventSerde;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.tagging.CurrentTagger;
import io.papertrends.tagging.Tagger;
import io.papertrends.trends.TrendsTopology;
import io.papertrends.trends.aggregation.CountedPaper;
import io.papertrends.trends.counting.CountChange;
import io.papertrends.trends.counting.RetainedDays;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.metrics.TrendsMetrics;
import io.papertrends.trends.running.RunSettings;
import io.papertrends.trends.running.SameSettings;
import io.papertrends.trends.settings.TrendsSettings;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.kstream.Consumed;

/**
 * The counting task in Kafka Streams, as it runs live, with an embedded broker: both in this
 * process, whose heap they share. It is fed with what the tagging tasks would send.
 */
final class CountingFeed implements Closeable {

  private static final KafkaTopics TOPICS = new KafkaTopics("days.", 1);
  private static final String CHANGES = "days.count-changes";
  private static final int GRACE_DAYS = 2;
  private static final Duration EARLY_EVERY = Duration.ofSeconds(2);
  private static final TrendsSettings SETTINGS = new TrendsSettings(
      TOPICS,
      GRACE_DAYS,
      Optional.empty(),
      Optional.of(EARLY_EVERY),
      TrendsSettings.DEFAULT_BOARD_LENGTH,
      TrendsSettings.DEFAULT_KEYWORD_PAPERS,
      AlertRules.defaults());

  /** Days that may be sent before earlier ones are final. */
  private static final int DAYS_AHEAD = GRACE_DAYS + 2;

  private static final int LOOK_EVERY_MS = 50;

  private final OpenResources open = new OpenResources();
  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final KafkaStreams streams;
  private final Producer<String, CountChange> producer;
  private volatile Throwable failure;

  CountingFeed(Tagger tagger) throws IOException {
    var folder = Files.createTempDirectory("papertrends-benchmark-");
    open.atEnd(() -> Folders.delete(folder));
    try {
      var kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
      open.atEnd(kafka::close);
      KafkaTopicsSetup.ensure(TOPICS, kafka.connection());
      create(CHANGES, kafka.connection());
      producer = producer(kafka.connection());
      open.atEnd(producer);
      streams = streams(kafka.connection(), folder.resolve("state"), tagger);
      open.atEnd(streams::close);
      streams.setUncaughtExceptionHandler(error -> {
        failure = error;
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
      });
      streams.start();
    } catch (RuntimeException e) {
      open.closeAfter(e);
      throw e;
    }
  }

  private static void create(String name, KafkaConnection connection) {
    try (var admin = Admin.create(connection.propertiesWith(Map.of()))) {
      admin
          .createTopics(List.of(new NewTopic(name, Optional.of(1), Optional.empty())))
          .all()
          .get();
    } catch (ExecutionException | InterruptedException e) {
      throw new MeasurementFailedException("cannot create " + name + ": " + e);
    }
  }

  private KafkaStreams streams(KafkaConnection connection, Path state, Tagger tagger) {
    var builder = new StreamsBuilder();
    TrendsTopology.count(
        builder.stream(CHANGES, Consumed.with(Serdes.String(), EventSerde.of(CountChange.class))),
        SETTINGS,
        new CurrentTagger(tagger),
        new TrendsMetrics(registry),
        RetainedDays.DEFAULT,
        System::nanoTime);
    var run = new RunSettings(connection, state, 1);
    var properties = SameSettings.of(run, SETTINGS, TOPICS.applicationId());
    return new KafkaStreams(builder.build(), new StreamsConfig(properties));
  }

  private static Producer<String, CountChange> producer(KafkaConnection connection) {
    var settings = Map.<String, Object>of(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    return new KafkaProducer<>(
        connection.propertiesWith(settings),
        new StringSerializer(),
        EventSerde.of(CountChange.class).serializer());
  }

  /** Sends the papers of a day, and waits until earlier days are final. */
  void send(int day, int number, GeneratedDays source) throws InterruptedException {
    source.papers(day, (id, paper) -> send(id, change(day, day, paper)));
    awaitFinal(number - DAYS_AHEAD);
  }

  /** Sends that all days up to this one are complete, and waits until they are final. */
  void end(int day, int number) throws InterruptedException {
    send("", change(day + GRACE_DAYS + 1, null, null));
    awaitFinal(number);
  }

  private void send(String id, CountChange change) {
    var unused = producer.send(new ProducerRecord<>(CHANGES, id, change), (at, error) -> {
      if (error != null) {
        failure = error;
      }
    });
  }

  private static CountChange change(int watermark, Integer day, CountedPaper paper) {
    return new CountChange(0, watermark, null, null, day, paper, 0L, null);
  }

  private void awaitFinal(int number) throws InterruptedException {
    while (daysFinal() < number) {
      if (failure != null) {
        throw new MeasurementFailedException("the counting task failed: " + failure);
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
    }
  }

  private int daysFinal() {
    var gauge = registry.find(Metric.DAYS.id()).tag("state", "final").gauge();
    return gauge == null || Double.isNaN(gauge.value()) ? 0 : (int) gauge.value();
  }

  @Override
  public void close() throws IOException {
    open.close();
  }
}
