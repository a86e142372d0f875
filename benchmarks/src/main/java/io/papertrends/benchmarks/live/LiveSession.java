// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.live;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.benchmarks.ChildProcess;
import io.papertrends.benchmarks.Folders;
import io.papertrends.benchmarks.OpenResources;
import io.papertrends.benchmarks.RepeatedPapers;
import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.publishing.ApplicationLag;
import io.papertrends.producer.publishing.LagLimitedPublisher;
import io.papertrends.producer.publishing.PaperPublishers;
import io.papertrends.producer.publishing.PublishPapers;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.schemas.Paper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** A broker, the application in a process of its own, and a consumer of its boards. */
final class LiveSession implements AutoCloseable {

  private static final KafkaTopics KAFKA_TOPICS =
      new KafkaTopics(KafkaTopics.DEFAULT_PREFIX, KafkaTopics.DEFAULT_PARTITIONS);
  private static final Duration ALL_COUNTED_WITHIN = Duration.ofMinutes(2);
  private static final int WARM_UP_SECONDS = 30;

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final SentPapers sent = new SentPapers();
  private final RepeatedPapers papers = RepeatedPapers.load();
  private final OpenResources opened;
  private final Path folder;
  private final EmbeddedKafka kafka;
  private final Process application;
  private final PaperSender sender;
  private final Iterator<Paper> ofToday;
  private int backfills;

  private LiveSession(String heap, OpenResources opened) throws IOException {
    this.opened = opened;
    this.folder = Files.createTempDirectory("papertrends-live-");
    opened.atEnd(() -> Folders.delete(folder));
    this.kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
    opened.atEnd(kafka::close);
    KafkaTopicsSetup.ensure(KAFKA_TOPICS, kafka.connection());
    this.application = application(heap);
    opened.atEnd(application);
    this.sender = new PaperSender(kafka.connection(), KAFKA_TOPICS.papers());
    opened.atEnd(sender::close);
    var watch =
        BoardWatch.start(kafka.connection(), KAFKA_TOPICS.trending(), "top|1d|" + today, sent);
    opened.atEnd(watch::close);
    this.ofToday = IntStream.iterate(0, it -> it + 1)
        .mapToObj(it -> Paper.newBuilder(papers.once().get(it % papers.once().size()))
            .setId("live:" + it)
            .setPublished(today)
            .build())
        .iterator();
  }

  static LiveSession start(String heap) throws IOException {
    var opened = new OpenResources();
    try {
      return new LiveSession(heap, opened);
    } catch (IOException | RuntimeException e) {
      opened.closeAfter(e);
      throw e;
    }
  }

  private Process application(String heap) throws IOException {
    return new ChildProcess(heap, ALL_COUNTED_WITHIN)
        .command(
            LiveApplication.class,
            List.of(
                "run",
                "--bootstrap-servers",
                kafka.connection().bootstrapServers(),
                "--state",
                folder.resolve("state").toString()))
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.INHERIT)
        .start();
  }

  /** Until the application has started, and compiled what it needs most. */
  void warmUp(int rate) throws InterruptedException {
    measure(rate, WARM_UP_SECONDS, 0);
  }

  /** The latencies of so many seconds, while as many older papers as given come at once. */
  Latencies measure(int rate, int seconds, int backfill) throws InterruptedException {
    int first = sent.size();
    var older = CompletableFuture.runAsync(() -> backfill(backfill));
    sender.sendAt(rate, rate * seconds, ofToday, sent);
    older.join();
    int missing = sent.awaitCounted(ALL_COUNTED_WITHIN);
    if (missing > 0) {
      throw new IllegalStateException(missing + " papers were not counted within "
          + ALL_COUNTED_WITHIN + (application.isAlive() ? "" : "; the application has ended"));
    }
    return sent.from(first);
  }

  /** As `papertrends publish` does it; each time others, of the same days. */
  private void backfill(int count) {
    var connection = kafka.connection();
    int number = ++backfills;
    try (var lag = new ApplicationLag(connection, KAFKA_TOPICS);
        var publishers = new PaperPublishers(
            connection, KAFKA_TOPICS, folder.resolve("index"), new SimpleMeterRegistry());
        var publisher = new LagLimitedPublisher(
            publishers.of("backfill"), lag, LagLimitedPublisher.DEFAULT_LIMIT, LiveSession::say)) {
      var batches = papers.stream(count)
          .map(it -> Paper.newBuilder(it).setId(it.getId() + ".b" + number).build())
          .<ParseResult>map(ParseResult.Parsed::new)
          .iterator();
      while (batches.hasNext()) {
        var batch = new ArrayList<ParseResult>();
        while (batches.hasNext() && batch.size() < PublishPapers.BATCH) {
          batch.add(batches.next());
        }
        publisher.publish("backfill", batch, Optional.empty());
      }
    }
  }

  private static void say(String line) {
    System.err.println("benchmarks: " + line);
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
