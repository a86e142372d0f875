// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.metrics.LabelValues;
import io.papertrends.metrics.Metric;
import io.papertrends.producer.publishing.PublishReport;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * Metrics of following a source, see the {@link Metric catalogue}. They distinguish a source that
 * fails from one that has no new papers.
 */
final class SourceMetrics {

  private static final double MILLIS = 1e3;

  private static final List<String> FAILURES =
      List.of("unavailable", "refused", "malformed", "skipped", "kafka", "defect");

  private final MeterRegistry registry;
  private final String source;
  private final InstantSource clock;
  private final Instant started;
  private final AtomicReference<Instant> lastComplete = new AtomicReference<>();
  private final LabelValues rejectReasons = new LabelValues();

  SourceMetrics(
      MeterRegistry registry, String source, InstantSource clock, BooleanSupplier isCircuitOpen) {
    this.registry = registry;
    this.source = source;
    this.clock = clock;
    this.started = clock.instant();
    Metric.SOURCE_AGE.gauge(registry, () -> age().toMillis() / MILLIS, source);
    Metric.SOURCE_CIRCUIT_OPEN.gauge(registry, () -> isCircuitOpen.getAsBoolean() ? 1 : 0, source);
    // Registered before the first failure, so that the series starts at 0.
    FAILURES.forEach(reason -> Metric.SOURCE_FAILURES.counter(registry, source, reason));
    published(PublishReport.NOTHING);
  }

  /** The source was read to its end. */
  void complete() {
    lastComplete.set(clock.instant());
  }

  /** Time since the source was last read to its end, or since the start. */
  Duration age() {
    return sinceComplete().orElseGet(() -> since(started));
  }

  /** Time since the source was last read to its end; empty if not since the start. */
  Optional<Duration> sinceComplete() {
    return Optional.ofNullable(lastComplete.get()).map(this::since);
  }

  private Duration since(Instant then) {
    return Duration.between(then, clock.instant());
  }

  /** Records were published. */
  void published(PublishReport report) {
    count("published", report.published());
    count("withdrawn", report.withdrawn());
    count("repeated", report.repeated());
    count("rejected", report.rejected());
    report
        .rejectedByReason()
        .forEach((reason, records) -> Metric.SOURCE_REJECTS
            .counter(registry, source, rejectReasons.of(reason))
            .increment((double) records));
  }

  private void count(String outcome, long records) {
    Metric.SOURCE_RECORDS.counter(registry, source, outcome).increment((double) records);
  }

  /** A poll failed. */
  void failure(String reason) {
    Metric.SOURCE_FAILURES.counter(registry, source, reason).increment();
  }
}
