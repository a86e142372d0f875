// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.schemas.KafkaTopics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A follower that is killed again and again while it reads 5,000 papers. */
class FollowerKilledIT {

  private static final Duration TIMEOUT = Duration.ofMinutes(3);
  private static final int KILLS = 20;
  private static final int DAYS = 100;
  private static final int PAPERS_A_DAY = 50;
  private static final LocalDate FIRST_DAY = LocalDate.now(ZoneOffset.UTC).minusDays(DAYS - 1L);

  private final Random random = new Random(3);
  private final AtomicInteger requests = new AtomicInteger();
  private final KafkaTopics kafkaTopics = new KafkaTopics(KafkaTopics.DEFAULT_PREFIX, 4);

  @TempDir
  Path folder;

  private EmbeddedKafka kafka;
  private HttpServer service;
  private Process follower;

  @BeforeEach
  void start() throws IOException {
    kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext("/api/daily_papers", this::answer);
    service.start();
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (follower != null) {
      follower.destroyForcibly().waitFor();
    }
    service.stop(0);
    kafka.close();
  }

  @Test
  void shouldPublishEveryPaperExactlyOnce() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      follow();
      int served = requests.get() + 1 + random.nextInt(8);
      await()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(1))
          .atMost(TIMEOUT)
          .until(() -> requests.get() >= served);
      follower.destroyForcibly().waitFor();
    }
    follow();
    await().atMost(TIMEOUT).until(() -> Files.readString(log()).contains("read to today"));

    var copies = copiesById();

    assertThat(copies).hasSize(DAYS * PAPERS_A_DAY);
    assertThat(copies.values()).containsOnly(1);
  }

  private void follow() throws IOException {
    var command = List.of(
        "follow",
        "hf",
        "--since",
        FIRST_DAY.toString(),
        "--bootstrap-servers",
        kafka.connection().bootstrapServers(),
        "--source-option",
        "hf.url=http://127.0.0.1:" + service.getAddress().getPort() + "/api/daily_papers",
        "--source-option",
        "hf.request-interval=PT0S");
    follower = ProgramProcess.of(log(), command).start();
  }

  private Path log() {
    return folder.resolve("follower.log");
  }

  /** As Hugging Face does: the papers of a day in pages of 50, which may be empty. */
  private void answer(HttpExchange exchange) throws IOException {
    var parameters = Stream.of(exchange.getRequestURI().getQuery().split("&", -1))
        .map(it -> it.split("=", 2))
        .collect(Collectors.toMap(it -> it[0], it -> it[1]));
    var day = LocalDate.parse(parameters.get("date"));
    var body = parameters.get("p").equals("0")
        ? IntStream.range(0, PAPERS_A_DAY)
            .mapToObj(i -> item(day, i))
            .collect(Collectors.joining(",", "[", "]"))
        : "[]";
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.getBytes(UTF_8).length);
    exchange.getResponseBody().write(body.getBytes(UTF_8));
    exchange.close();
    requests.incrementAndGet();
  }

  private static String item(LocalDate day, int number) {
    return """
        {"paper": {"id": "%02d%02d.%05d", "title": "Graphs of %s, part %d", "summary": "We study graphs.",
          "publishedAt": "%sT10:00:00.000Z", "submittedOnDailyAt": "%sT12:00:00.000Z",
          "authors": [{"name": "A. Author"}], "upvotes": 1},
         "publishedAt": "%sT05:00:00.000Z", "title": "Graphs"}""".formatted(
            day.getYear() % 100,
            day.getMonthValue(),
            day.getDayOfMonth() * 1_000 + number,
            day,
            number,
            day,
            day,
            day);
  }

  /** How often each paper was written, what was compacted or not. */
  private Map<String, Integer> copiesById() {
    var copies = new HashMap<String, Integer>();
    var properties = kafka
        .connection()
        .propertiesWith(Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"));
    try (var consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions = IntStream.range(0, kafkaTopics.partitions())
          .mapToObj(it -> new TopicPartition(kafkaTopics.papers().name(), it))
          .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var end = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(it -> consumer.position(it) < end.get(it))) {
        consumer
            .poll(Duration.ofMillis(100))
            .forEach(record -> copies.merge(record.key(), 1, Integer::sum));
      }
    }
    return copies;
  }
}
