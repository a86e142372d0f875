// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import io.papertrends.metrics.ProcessMetrics;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.publishing.PaperPublisher;
import io.papertrends.producer.publishing.PaperPublishers;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.schemas.Paper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has the project's own publisher write the papers that all others read. */
final class PublishRun {

  private static final int BATCH = 1_000;

  private PublishRun() {}

  static void run(Task task, Meter meter) throws IOException {
    var papers = RepeatedPapers.load();
    KafkaTopicsSetup.ensure(Task.TOPICS, task.connection());
    meter.begin();
    try (var metrics = ProcessMetrics.hidden();
        var publishers = publishers(task, metrics)) {
      try (var publisher = publishers.of("benchmark")) {
        publish(papers, task.papers(), publisher, meter);
      }
      publishers.endInput();
    }
    meter.end(task.state());
  }

  /** With the index of all that was published before. */
  static void oneMore(Task task, Meter meter) throws IOException {
    var paper = Paper.newBuilder()
        .setId("benchmark:one-more")
        .setTitle("One more paper on knowledge graphs")
        .setAbstract$("")
        .setPublished(LocalDate.now(ZoneOffset.UTC))
        .setSource("benchmark")
        .build();
    try (var metrics = ProcessMetrics.hidden();
        var publishers = publishers(task, metrics);
        var publisher = publishers.of("benchmark")) {
      List<ParseResult> batch = List.of(new ParseResult.Parsed(paper));
      if (publisher.publish("one more", batch, Optional.empty()).published() != 1) {
        throw new IllegalStateException("the paper was not published");
      }
    }
    meter.end(task.state());
  }

  private static PaperPublishers publishers(Task task, ProcessMetrics metrics) {
    return new PaperPublishers(
        task.connection(), Task.TOPICS, task.folder().resolve("index"), metrics.registry());
  }

  private static void publish(RepeatedPapers papers, int count, PaperPublisher to, Meter meter) {
    List<ParseResult> batch = new ArrayList<>();
    long published = 0;
    for (var each = papers.stream(count).iterator(); each.hasNext(); ) {
      Paper paper = each.next();
      batch.add(new ParseResult.Parsed(paper));
      if (batch.size() == BATCH || !each.hasNext()) {
        published += to.publish(papers.name(), batch, Optional.empty()).published();
        batch.clear();
        meter.look(published);
      }
    }
    if (published != count) {
      throw new IllegalStateException(published + " papers instead of " + count);
    }
  }
}
