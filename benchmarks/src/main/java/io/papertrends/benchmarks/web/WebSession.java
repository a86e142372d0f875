// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.benchmarks.ChildProcess;
import io.papertrends.benchmarks.Folders;
import io.papertrends.benchmarks.MeasurementFailedException;
import io.papertrends.benchmarks.RepeatedPapers;
import io.papertrends.benchmarks.live.Latencies;
import io.papertrends.benchmarks.live.LiveApplication;
import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.schemas.Paper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** A broker with the results of many papers, and a web process that has read them. */
final class WebSession implements AutoCloseable {

  private static final KafkaTopics KAFKA_TOPICS =
      new KafkaTopics(KafkaTopics.DEFAULT_PREFIX, KafkaTopics.DEFAULT_PARTITIONS);
  private static final Duration READ_WITHIN = Duration.ofMinutes(15);
  private static final int LOOK_EVERY_MS = 10;
  private static final int PAPER_EVERY_MS = 200;
  private static final double NANOS = 1e9;

  private final Path folder;
  private final EmbeddedKafka kafka;
  private final RepeatedPapers papers;
  private final Process web;
  private final WebClient client;
  private final Map<String, Object> contents = new LinkedHashMap<>();

  private WebSession(Path folder, EmbeddedKafka kafka, RepeatedPapers papers, String heap)
      throws IOException, InterruptedException {
    this.folder = folder;
    this.kafka = kafka;
    this.papers = papers;
    int port = freePort();
    this.web = new ChildProcess(heap, READ_WITHIN)
        .command(
            LiveApplication.class,
            List.of(
                "web",
                "--data",
                folder.resolve("web").toString(),
                "--port",
                String.valueOf(port),
                "--bootstrap-servers",
                kafka.connection().bootstrapServers()))
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.INHERIT)
        .start();
    this.client = new WebClient("http://127.0.0.1:" + port);
    awaitIndex();
  }

  /** Publishes, counts, and waits until the web process has read all of it. */
  static WebSession start(int papers, String heap) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("papertrends-web-");
    var kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
    KafkaTopicsSetup.ensure(KAFKA_TOPICS, kafka.connection());
    var all = RepeatedPapers.load();
    new CountedPapers(kafka.connection(), KAFKA_TOPICS, folder).make(all, papers);
    return new WebSession(folder, kafka, all, heap);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitIndex() throws InterruptedException {
    long begun = System.nanoTime();
    long deadline = begun + READ_WITHIN.toNanos();
    while (!client.exists("/api/v1/status")
        || !client.results("status").path(0).path("isCaughtUp").asBoolean()) {
      if (!web.isAlive() || System.nanoTime() > deadline) {
        throw new MeasurementFailedException("the web process has not read Kafka");
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
    }
    contents.put("indexSeconds", (System.nanoTime() - begun) / NANOS);
  }

  WebClient client() {
    return client;
  }

  /** How much there is. */
  Map<String, Object> contents() throws IOException {
    contents.put("papers", client.results("status").path(0).path("papers").asLong());
    contents.put("counts", new IndexedCounts(folder.resolve("web")).number());
    contents.put("indexBytes", Folders.size(folder.resolve("web")));
    return contents;
  }

  /** Bytes of the start page on the wire, with all that it loads. */
  int startPageBytes() {
    return client.size("/").join()
        + client.size("/assets/papertrends.css").join()
        + client.size("/assets/papertrends.js").join()
        + client.size("/assets/icon.svg").join();
  }

  /** For so many seconds, how long papers take from Kafka's acknowledgement to their page. */
  Latencies lag(int seconds) {
    var latencies = new java.util.ArrayList<Double>();
    try (var producer = new KafkaProducer<>(
        kafka.connection().propertiesWith(Map.of()),
        new StringSerializer(),
        KAFKA_TOPICS.papers().value().serializer())) {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      for (int i = 0; System.nanoTime() < end; i++) {
        var paper = Paper.newBuilder(papers.once().get(i)).setId("lag:" + i).build();
        producer
            .send(new ProducerRecord<>(KAFKA_TOPICS.papers().name(), paper.getId(), paper))
            .get();
        long sent = System.nanoTime();
        while (!client.exists("/api/v1/papers/" + encoded(paper.getId()))) {
          TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
        }
        latencies.add((System.nanoTime() - sent) / NANOS);
        TimeUnit.MILLISECONDS.sleep(PAPER_EVERY_MS);
      }
    } catch (ExecutionException e) {
      throw new MeasurementFailedException("a paper could not be sent: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return Latencies.of(latencies.stream().mapToDouble(Double::doubleValue).toArray());
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  /** The most memory of the web process that was resident at once; 0 if the system hides it. */
  long peakResidentBytes() throws IOException {
    var status = Path.of("/proc/" + web.pid() + "/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(it -> it.startsWith("VmHWM:"))
        .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) << 10)
        .findFirst()
        .orElse(0);
  }

  @Override
  public void close() throws IOException {
    web.destroy();
    web.onExit().join();
    kafka.close();
    Folders.delete(folder);
  }
}
