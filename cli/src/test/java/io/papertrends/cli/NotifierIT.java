// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.cli.reading.Event;
import io.papertrends.cli.reading.KafkaTopicContents;
import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.metrics.Metric;
import io.papertrends.notifier.Notifier;
import io.papertrends.notifier.channels.ChannelsFile;
import io.papertrends.notifier.delivery.ChannelWorkerFactory;
import io.papertrends.notifier.delivery.DeliveryDryRun;
import io.papertrends.schemas.DeadLetter;
import io.papertrends.schemas.Delivery;
import io.papertrends.schemas.DeliveryOutcome;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Channels against Kafka, in this process. */
class NotifierIT {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  private final KafkaTopics kafkaTopics = new KafkaTopics(KafkaTopics.DEFAULT_PREFIX, 1);
  private final Queue<String> arrivals = new ConcurrentLinkedQueue<>();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  @TempDir
  Path folder;

  private EmbeddedKafka kafka;
  private HttpServer receiver;
  private Producer<String, byte[]> producer;

  @BeforeEach
  void start() throws IOException {
    kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
    KafkaTopicsSetup.ensure(kafkaTopics, kafka.connection());
    producer = new KafkaProducer<>(
        kafka.connection().propertiesWith(Map.of()),
        new StringSerializer(),
        new ByteArraySerializer());
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/taken", exchange -> {
      arrivals.add(exchange.getRequestHeaders().getFirst("webhook-id"));
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
    });
    receiver.start();
    channels("{name: hook, kind: webhook, url-from: env:TAKEN}");
  }

  @AfterEach
  void stop() {
    producer.close();
    receiver.stop(0);
    kafka.close();
  }

  @Test
  void shouldBeginWithWhatComesAndRememberWhereItWas() throws Exception {
    publish("before");
    try (var notifier = new Running(false)) {
      await().until(() -> notifier.isServing("hook"));
      publish("first");
      await().until(() -> arrivals.size() == 1);
    }
    publish("meanwhile");
    try (var notifier = new Running(false)) {
      await().until(() -> arrivals.size() == 2);
      assertThat(notifier.ended).isNotDone();
    }

    assertThat(deliveries())
        .extracting(it -> it.getSteps().get(0), Delivery::getId, Delivery::getOutcome)
        .containsExactlyInAnyOrder(
            tuple("first|STARTED|2025-09-03", at(0), DeliveryOutcome.DELIVERED),
            tuple("meanwhile|STARTED|2025-09-03", at(1), DeliveryOutcome.DELIVERED));
  }

  @Test
  void shouldLeaveTheChannelsToTheOneThatCameLast() throws Exception {
    publish("one");
    try (var first = new Running(true)) {
      await().until(() -> arrivals.size() == 1);
      try (var second = new Running(true)) {
        await().until(first.ended::isDone);
        publish("two");
        await().until(() -> arrivals.size() == 2);
        assertThat(second.ended).isNotDone();
      }
      assertThat(first.ended)
          .isCompletedExceptionally()
          .failsWithin(Duration.ZERO)
          .withThrowableThat()
          .havingRootCause()
          .isInstanceOf(FencedInstanceIdException.class);
    }

    assertThat(arrivals).doesNotHaveDuplicates();
  }

  @Test
  void shouldKeepAsideWhatIsRefusedOrCanNotBeReadAndGoOn() throws Exception {
    channels(
        "{name: gone, kind: webhook, url-from: env:GONE}",
        "{name: hook, kind: webhook, url-from: env:TAKEN}");
    publish("one");
    producer
        .send(new ProducerRecord<>(kafkaTopics.alerts().name(), "t", new byte[] {1, 2}))
        .get();
    publish("two");
    try (var notifier = new Running(true)) {
      await().until(() -> arrivals.size() == 2 && deliveries().size() == 4);
      assertThat(notifier.ended).isNotDone();
    }

    assertThat(deadLetters())
        .extracting(it -> it.position() + ": " + it.reason())
        .containsExactlyInAnyOrder(
            "partition 0 offset 0: channel gone: status 404: 404 Not Found No context"
                + " found for request",
            "partition 0 offset 2: channel gone: status 404: 404 Not Found No context"
                + " found for request",
            "partition 0 offset 1: channel gone: " + notAnAlert(),
            "partition 0 offset 1: channel hook: " + notAnAlert());
    assertThat(registry
            .get(Metric.NOTIFICATIONS_REFUSED.id())
            .tag("channel", "gone")
            .counter()
            .count())
        .isEqualTo(2);
    assertThat(registry
            .get(Metric.NOTIFICATIONS_DELIVERED.id())
            .tag("channel", "hook")
            .counter()
            .count())
        .isEqualTo(2);
  }

  @Test
  void shouldMailADigestOnce() throws Exception {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      channels("{name: daily, kind: mail, host: 127.0.0.1, security: none, port: "
          + server.getSmtp().getPort() + ", from: a@example.org, to: b@example.org}");
      publish("one");
      publish("two");
      try (var notifier = new Running(true)) {
        assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
        await().until(() -> deliveries().get(0).getOutcome() == DeliveryOutcome.DELIVERED);
        assertThat(notifier.ended).isNotDone();
      }
      try (var again = new Running(true)) {
        await().until(() -> again.isServing("daily"));
      }

      assertThat(server.waitForIncomingEmail(0, 2)).isFalse();
      assertThat(deliveries()).hasSize(1);
      assertThat(deliveries().get(0).getSteps())
          .containsExactly("one|STARTED|2025-09-03", "two|STARTED|2025-09-03");
    } finally {
      server.stop();
    }
  }

  @Test
  void shouldSayWhatItWouldSendAndSendNothing() throws Exception {
    channels(
        "{name: hook, kind: webhook, url-from: env:TAKEN}",
        "{name: ops, kind: slack, url-from: env:TAKEN, severity: HIGH}",
        "{name: daily, kind: mail, host: localhost, from: a@example.org, to: b@example.org}");
    publish("one");
    var printed = new ArrayList<String>();
    var preview = new DeliveryDryRun(
        kafka.connection(), kafkaTopics, true, LocalTime.of(8, 0), Instant.now());

    ChannelsFile.read(channelsFile(), environment()).forEach(it -> preview.print(it, printed::add));

    assertThat(printed).hasSize(3);
    assertThat(printed.get(0)).startsWith("hook: step_").contains("{\"type\":\"alert.started\"");
    assertThat(printed.get(1)).startsWith("daily: papertrends: ").endsWith(": 1 medium");
    assertThat(arrivals).isEmpty();
    assertThat(deliveries()).isEmpty();
  }

  /** A notifier with a thread of its own, until it is closed. */
  private final class Running implements AutoCloseable {

    private final Notifier notifier;
    final CompletableFuture<Void> ended;

    Running(boolean fromBeginning) {
      notifier = new Notifier(
          ChannelsFile.read(channelsFile(), environment()),
          new ChannelWorkerFactory(
              kafka.connection(),
              kafkaTopics,
              fromBeginning,
              LocalTime.of(8, 0),
              InstantSource.system(),
              registry,
              line -> {}));
      ended = CompletableFuture.runAsync(() -> {
        try {
          notifier.run();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      });
    }

    /** Whether the channel's group has a position. */
    boolean isServing(String channel) throws Exception {
      try (var admin = Admin.create(kafka.connection().propertiesWith(Map.of()))) {
        return !admin
            .listConsumerGroupOffsets(kafkaTopics.prefix() + "notify." + channel)
            .partitionsToOffsetAndMetadata()
            .get()
            .isEmpty();
      }
    }

    @Override
    public void close() {
      notifier.close();
    }
  }

  private void publish(String id) throws Exception {
    var alert = SampleAlerts.start(id, "knowledge-graphs", "Knowledge graphs", DAY);
    var alerts = kafkaTopics.alerts();
    var value = alerts.value().serializer().serialize(alerts.name(), alert);
    producer.send(new ProducerRecord<>(alerts.name(), alert.getTopic(), value)).get();
  }

  private String at(int arrival) {
    return List.copyOf(arrivals).get(arrival);
  }

  private String notAnAlert() {
    var alerts = kafkaTopics.alerts();
    try {
      return "" + alerts.value().deserializer().deserialize(alerts.name(), new byte[] {1, 2});
    } catch (SerializationException e) {
      return e.getMessage();
    }
  }

  private List<Delivery> deliveries() {
    return new KafkaTopicContents(kafka.connection(), kafkaTopics.deliveries())
        .all().stream().map(it -> (Delivery) it.value()).toList();
  }

  private List<DeadLetter> deadLetters() {
    return new KafkaTopicContents(kafka.connection(), kafkaTopics.deadLetters())
        .all().stream().map(it -> ((Event.Letter) it.value()).from()).toList();
  }

  private Map<String, String> environment() {
    var receiverUrl = "http://127.0.0.1:" + receiver.getAddress().getPort();
    return Map.of("TAKEN", receiverUrl + "/taken", "GONE", receiverUrl + "/gone/s3cr3t");
  }

  private void channels(String... channels) throws IOException {
    var lines = Stream.of(channels).map(it -> "  - " + it + "\n").toList();
    Files.writeString(channelsFile(), "channels:\n" + String.join("", lines));
  }

  private Path channelsFile() {
    return folder.resolve("channels.yaml");
  }
}
