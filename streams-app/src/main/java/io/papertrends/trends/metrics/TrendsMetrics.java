// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.papertrends.metrics.Metric;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.Severity;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TrendingBoard;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.common.errors.SerializationException;

/** Metrics of the application, described in the {@link Metric catalogue}. Thread-safe. */
public final class TrendsMetrics {

  private static final String UNREADABLE = "unreadable";
  private static final String INVALID = "invalid";
  private static final String DEFECT = "defect";

  private final MeterRegistry registry;
  private final SourceArrivals arrivals;
  private final BoardGauges boards;
  private final VocabularyAgeGauge vocabularyAge;
  private final CountingGauges counting;

  private final Map<PaperChange, Counter> papers = new EnumMap<>(PaperChange.class);
  private final Counter retaggedPapers;
  private final Counter untaggedPapers;
  private final Counter mentions;
  private final Counter latePapers;
  private final Timer latency;
  private final Map<Finality, Counter> windows = new EnumMap<>(Finality.class);
  private final Map<Severity, Counter> alerts = new EnumMap<>(Severity.class);

  /** Registers all metrics with this registry. */
  public TrendsMetrics(MeterRegistry registry) {
    this.registry = registry;
    arrivals = new SourceArrivals(registry);
    boards = new BoardGauges(registry);
    vocabularyAge = new VocabularyAgeGauge(registry);
    counting = new CountingGauges(registry);
    for (var change : PaperChange.values()) {
      papers.put(change, Metric.PAPERS.counter(registry, label(change)));
    }
    retaggedPapers = Metric.RETAGGED.counter(registry);
    untaggedPapers = Metric.UNTAGGED.counter(registry);
    mentions = Metric.MENTIONS.counter(registry);
    latePapers = Metric.LATE.counter(registry);
    latency = Metric.LATENCY.histogram(registry);
    for (var finality : Finality.values()) {
      windows.put(finality, Metric.WINDOWS_EMITTED.counter(registry, label(finality)));
    }
    for (var severity : Severity.values()) {
      alerts.put(severity, Metric.ALERTS.counter(registry, label(severity)));
    }
    for (var reason : new String[] {UNREADABLE, INVALID, DEFECT}) {
      Metric.DEAD_LETTERS.counter(registry, reason);
    }
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** A paper of this source was read from Kafka. */
  public void read(String source) {
    arrivals.arrived(source);
  }

  /** A record was processed; {@code after} is the tagged paper, null if it was withdrawn. */
  public void paper(PaperChange change, TaggedPaper after) {
    papers.get(change).increment();
    if (change == PaperChange.NEW || change == PaperChange.REVISED) {
      mentions.increment(after.getMentions().size());
      if (after.getMentions().isEmpty()) {
        untaggedPapers.increment();
      }
    }
  }

  /** A paper was tagged again, because the vocabulary changed. */
  public void retagged() {
    retaggedPapers.increment();
  }

  /** A record could not be processed. */
  public void deadLetter(RuntimeException why) {
    Metric.DEAD_LETTERS.counter(registry, reason(why)).increment();
  }

  private static String reason(RuntimeException why) {
    if (why instanceof SerializationException) {
      return UNREADABLE;
    }
    return why instanceof IllegalArgumentException ? INVALID : DEFECT;
  }

  /** A paper was counted on a day that was closed. */
  public void late() {
    latePapers.increment();
  }

  /** The results of a window were emitted. */
  public void emitted(Finality finality) {
    windows.get(finality).increment();
  }

  /** This instance counts, with this progress. */
  public void counting(CountingProgress progress) {
    counting.show(progress);
  }

  /** This instance no longer counts. */
  public void countingEnded() {
    counting.clear();
    boards.clear();
    vocabularyAge.clear();
  }

  /** All papers are in the boards; the oldest one after this time since its publishing. */
  public void onBoards(Duration afterPublishing) {
    latency.record(afterPublishing);
  }

  /**
   * A board was emitted; null if it was retracted.
   *
   * @param isNamed whether the vocabulary has the topic, or the keyword as a name of a topic
   */
  public void board(TrendingBoard board, Predicate<String> isNamed) {
    if (board != null) {
      boards.show(board);
      vocabularyAge.show(board, isNamed);
    }
  }

  /** An alert of this severity started. */
  public void alert(Severity severity) {
    alerts.get(severity).increment();
  }
}
