// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.benchmarks.ChildProcess;
import io.papertrends.benchmarks.Folders;
import io.papertrends.benchmarks.MeasurementFailedException;
import io.papertrends.benchmarks.OpenResources;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
  private static final int PAPERS_A_BOARD = 5;
  private static final double NANOS = 1e9;

  private final OpenResources opened;
  private final Path folder;
  private final EmbeddedKafka kafka;
  private final RepeatedPapers papers = RepeatedPapers.load();
  private final Process web;
  private final WebClient client;
  private final Map<String, Object> contents = new LinkedHashMap<>();

  private WebSession(Optional<Path> kept, int count, String heap, OpenResources opened)
      throws IOException, InterruptedException {
    this.opened = opened;
    this.folder = kept.isPresent()
        ? Files.createDirectories(kept.get())
        : Files.createTempDirectory("papertrends-web-");
    if (kept.isEmpty()) {
      opened.atEnd(() -> Folders.delete(folder));
    }
    this.kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
    opened.atEnd(kafka::close);
    KafkaTopicsSetup.ensure(KAFKA_TOPICS, kafka.connection());
    new CountedPapers(kafka.connection(), KAFKA_TOPICS, folder).make(papers, count);
    int port = freePort();
    this.web = web(port, heap);
    opened.atEnd(web);
    this.client = new WebClient("http://127.0.0.1:" + port);
    awaitIndex();
  }

  /**
   * Publishes, counts, and waits until the web process has read all of it.
   *
   * @param kept folder that keeps all of that, and may have it already; empty for a temporary one
   */
  static WebSession start(Optional<Path> kept, int papers, String heap)
      throws IOException, InterruptedException {
    var opened = new OpenResources();
    try {
      return new WebSession(kept, papers, heap, opened);
    } catch (IOException | InterruptedException | RuntimeException e) {
      opened.closeAfter(e);
      throw e;
    }
  }

  private Process web(int port, String heap) throws IOException {
    return new ChildProcess(heap, READ_WITHIN)
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

  /**
   * For so many seconds, how long papers take from Kafka's acknowledgement to their page, while
   * boards come, too.
   */
  Latencies lag(int seconds) {
    var latencies = new ArrayList<Double>();
    try (var board = new RepeatedBoard(kafka.connection(), KAFKA_TOPICS.trending());
        var producer = new KafkaProducer<>(
            kafka.connection().propertiesWith(Map.of()),
            new StringSerializer(),
            KAFKA_TOPICS.papers().value().serializer())) {
      // Those of an earlier run may be there already.
      var run = "lag:" + UUID.randomUUID() + ".";
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      for (int i = 0; System.nanoTime() < end; i++) {
        var paper = Paper.newBuilder(papers.once().get(i)).setId(run + i).build();
        producer
            .send(new ProducerRecord<>(KAFKA_TOPICS.papers().name(), paper.getId(), paper))
            .get();
        long sent = System.nanoTime();
        while (!client.exists("/api/v1/papers/" + encoded(paper.getId()))) {
          if (!web.isAlive()) {
            throw new MeasurementFailedException("the web process has ended");
          }
          TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
        }
        latencies.add((System.nanoTime() - sent) / NANOS);
        if (i % PAPERS_A_BOARD == 0) {
          board.send();
        }
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

  ProcessorTimes processorTimes() {
    return ProcessorTimes.now(web);
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
    opened.close();
  }
}
