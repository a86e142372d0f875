// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.publishing.ApplicationLag;
import io.papertrends.producer.publishing.LagLimitedPublisher;
import io.papertrends.producer.publishing.PaperPublishers;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.schemas.Paper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LagLimitedPublisherIT {

  private static final KafkaTopics KAFKA_TOPICS = new KafkaTopics("lag-limited.", 2);
  private static final int LIMIT = 10;

  @TempDir
  Path folder;

  private final List<String> notices = new ArrayList<>();
  private EmbeddedKafka kafka;
  private PaperPublishers publishers;
  private ApplicationLag lag;

  @BeforeEach
  void start() {
    kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
    KafkaTopicsSetup.ensure(KAFKA_TOPICS, kafka.connection());
    publishers = new PaperPublishers(
        kafka.connection(), KAFKA_TOPICS, folder.resolve("index"), new SimpleMeterRegistry());
    lag = new ApplicationLag(kafka.connection(), KAFKA_TOPICS);
  }

  @AfterEach
  void stop() {
    lag.close();
    publishers.close();
    kafka.close();
  }

  @Test
  void shouldPublishAtOnceWhereNoApplicationRuns() {
    try (var publisher = lagLimitedPublisher()) {
      publisher.publish("some", papers("a"), Optional.empty());
      publisher.publish("more", papers("b"), Optional.empty());
    }

    assertThat(lag.records()).isEmpty();
  }

  @Test
  void shouldPublishMoreOnlyWhenTheApplicationHasProcessedWhatIsThere() {
    try (var application = applicationThatProcessesNothing();
        var publisher = lagLimitedPublisher()) {
      publisher.publish("some", papers("a"), Optional.empty());
      assertThat(lag.records().getAsLong()).isGreaterThan(LIMIT);

      var next = CompletableFuture.supplyAsync(
          () -> publisher.publish("more", papers("b"), Optional.empty()));
      await().during(Duration.ofSeconds(1)).until(() -> !next.isDone());
      application.seekToEnd(application.assignment());
      application.assignment().forEach(application::position);
      application.commitSync();

      assertThat(next.join().published()).isEqualTo(20);
      assertThat(notices).isEmpty();
    }
  }

  private LagLimitedPublisher lagLimitedPublisher() {
    return new LagLimitedPublisher(publishers.of("lag-limited"), lag, LIMIT, notices::add);
  }

  /** A member of the application's group that has committed the beginning. */
  private KafkaConsumer<byte[], byte[]> applicationThatProcessesNothing() {
    var consumer = new KafkaConsumer<>(
        kafka
            .connection()
            .propertiesWith(Map.of(
                ConsumerConfig.GROUP_ID_CONFIG,
                KAFKA_TOPICS.applicationId(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false)),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
    consumer.subscribe(List.of(KAFKA_TOPICS.papers().name()));
    await().until(() -> {
      consumer.poll(Duration.ofMillis(100));
      return consumer.assignment().size() == KAFKA_TOPICS.papers().partitions();
    });
    return consumer;
  }

  private static List<ParseResult> papers(String name) {
    return IntStream.range(0, 20)
        .mapToObj(it -> Paper.newBuilder()
            .setId(name + it)
            .setTitle("Paper " + it)
            .setAbstract$("")
            .setPublished(LocalDate.of(2024, 9, 2))
            .setSource("test")
            .build())
        .<ParseResult>map(Parsed::new)
        .toList();
  }
}
