// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import io.papertrends.schemas.Paper;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.trends.aggregation.CountingRule;
import io.papertrends.trends.running.SameSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;

/** Runs {@link TextbookTopology} until everything is counted and committed. */
final class TextbookRun {

  /** The Kafka topic of its results. */
  static final String OUTPUT = "textbook.counts";

  private static final String APPLICATION = "textbook";
  private static final int LOOK_EVERY_MS = 20;
  private static final Duration CLOSE_WITHIN = Duration.ofMinutes(1);

  /** All days since Kafka's first, so that no paper is ever late and no changelog is cut. */
  private static final Duration GRACE = Duration.ofDays(366L * 100);

  private final Tagger tagger = new Tagger(Vocabulary.starter());
  private final AtomicLong papers = new AtomicLong();
  private final AtomicLong found = new AtomicLong();
  private final AtomicLong counted = new AtomicLong();

  private TextbookRun() {}

  static void run(Task task, Meter meter) throws IOException, InterruptedException {
    new TextbookRun().measure(task, meter);
    meter.end(task.state());
  }

  private Collection<String> subjects(Paper paper) {
    var counts = CountingRule.of(tagger.tag(paper));
    var subjects = new ArrayList<>(counts.getTopics());
    subjects.addAll(counts.getKeywords().keySet());
    found.addAndGet(subjects.size());
    papers.incrementAndGet();
    return subjects;
  }

  private void measure(Task task, Meter meter) throws InterruptedException {
    meter.begin();
    var topology = TextbookTopology.of(
        Task.TOPICS, OUTPUT, this::subjects, GRACE, subject -> counted.incrementAndGet());
    var failure = new AtomicReference<Throwable>();
    try (var streams = new KafkaStreams(topology, new StreamsConfig(properties(task)))) {
      streams.setUncaughtExceptionHandler(error -> {
        failure.set(error);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
      });
      streams.start();
      while (papers.get() < task.papers() || counted.get() < found.get()) {
        if (failure.get() != null) {
          throw new IllegalStateException("the textbook's application failed", failure.get());
        }
        if (streams.state() == State.RUNNING) {
          meter.running();
        }
        meter.look(papers.get());
        TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
      }
      var leaving = CloseOptions.timeout(CLOSE_WITHIN)
          .withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP);
      if (!streams.close(leaving)) {
        throw new IllegalStateException("the textbook's application did not stop");
      }
    }
  }

  private static Properties properties(Task task) {
    return SameSettings.of(task.runSettings(), Task.SETTINGS, APPLICATION);
  }
}
