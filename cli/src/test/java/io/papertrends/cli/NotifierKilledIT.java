// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.schemas.TrendAlert;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A notifier that is killed again and again while alerts flow. {@code -Dpapertrends.kills=50} kills
 * it so often.
 */
class NotifierKilledIT {

  private static final Duration TIMEOUT = Duration.ofMinutes(2);
  private static final int KILLS = Integer.getInteger("papertrends.kills", 10);
  private static final int STEPS_A_LIFE = 20;
  private static final int STEPS = STEPS_A_LIFE * KILLS;
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
  private static final Pattern ENTRY = Pattern.compile("<entry>");

  private final Random random = new Random(7);
  private final KafkaTopics kafkaTopics = new KafkaTopics(KafkaTopics.DEFAULT_PREFIX, 1);
  private final Set<String> arrivals = ConcurrentHashMap.newKeySet();
  private final AtomicInteger requests = new AtomicInteger();

  @TempDir
  Path folder;

  private EmbeddedKafka kafka;
  private HttpServer receiver;
  private Process notifier;

  @BeforeEach
  void start() throws IOException {
    kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
    KafkaTopicsSetup.ensure(kafkaTopics, kafka.connection());
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/hook", this::receive);
    receiver.setExecutor(Executors.newCachedThreadPool());
    receiver.start();
    Files.writeString(channels(), """
        channels:
          - {name: hook, kind: webhook, url-from: env:HOOK}
          - {name: feed, kind: atom, file: alerts.atom, entries: 10000}
        """);
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (notifier != null) {
      notifier.destroyForcibly().waitFor();
    }
    receiver.stop(0);
    kafka.close();
  }

  @Test
  void shouldSendEveryStepOnceWhateverIsKilled() throws Exception {
    var source = Executors.newSingleThreadScheduledExecutor();
    var sent = new HashSet<String>();
    try (var producer = producer()) {
      for (int kill = 0; kill < KILLS; kill++) {
        int first = kill * STEPS_A_LIFE;
        launch();
        var flow = source.submit(() -> flow(producer, first, sent));
        awaitRequests(requests.get() + 1 + random.nextInt(STEPS_A_LIFE));
        // Anywhere in what it does with a step, which takes some milliseconds.
        source
            .schedule(notifier::destroyForcibly, random.nextInt(10_000), TimeUnit.MICROSECONDS)
            .get();
        notifier.waitFor();
        flow.get();
      }
    } finally {
      source.shutdown();
    }
    launch();
    await().atMost(TIMEOUT).until(() -> arrivals.size() == STEPS && entries() == STEPS);
    int duplicates = requests.get() - arrivals.size();
    System.out.println("killed " + KILLS + " times: " + STEPS + " steps, lost "
        + (sent.size() - arrivals.size()) + ", sent again " + duplicates);

    assertThat(sent).hasSize(STEPS);
    assertThat(arrivals).hasSize(STEPS);
    // A kill between the answer and its record: one step each time, under the same id.
    assertThat(duplicates).isLessThanOrEqualTo(KILLS);
  }

  private void awaitRequests(int count) {
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .atMost(TIMEOUT)
        .until(() -> requests.get() >= Math.min(count, STEPS));
  }

  private Set<String> flow(Producer<String, TrendAlert> producer, int first, Set<String> sent)
      throws Exception {
    for (int i = first; i < first + STEPS_A_LIFE; i++) {
      var step = step(i);
      producer
          .send(new ProducerRecord<>(kafkaTopics.alerts().name(), step.getTopic(), step))
          .get();
      sent.add(step.getId());
    }
    return sent;
  }

  private Producer<String, TrendAlert> producer() {
    return new KafkaProducer<>(
        kafka.connection().propertiesWith(Map.of()),
        new StringSerializer(),
        kafkaTopics.alerts().value().serializer());
  }

  static TrendAlert step(int number) {
    var day = FIRST_DAY.plusDays(number % 300);
    return SampleAlerts.start(
        "alert-" + number, "topic-" + number % 20, "Topic " + number % 20, day);
  }

  private void launch() throws IOException {
    var builder = ProgramProcess.of(
        folder.resolve("notifier.log"),
        List.of(
            "notify",
            "--channels",
            channels().toString(),
            "--from-beginning",
            "--partitions",
            "1",
            "--bootstrap-servers",
            kafka.connection().bootstrapServers()));
    builder
        .environment()
        .put("HOOK", "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook?key=secret");
    notifier = builder.start();
  }

  private Path channels() {
    return folder.resolve("channels.yaml");
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      var id = exchange.getRequestHeaders().getFirst("webhook-id");
      arrivals.add(id);
      requests.incrementAndGet();
      exchange.sendResponseHeaders(204, -1);
    }
  }

  private long entries() throws IOException {
    var feed = folder.resolve("alerts.atom");
    return Files.exists(feed)
        ? ENTRY.matcher(new String(Files.readAllBytes(feed), UTF_8)).results().count()
        : 0;
  }
}
