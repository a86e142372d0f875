// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.papertrends.producer.publishing.PublishReport;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * The catalogue of what the following of a source measures. A feed that is broken is not fresh,
 * while a quiet one is: that tells them apart.
 */
final class SourceMetrics {

  private final MeterRegistry registry;
  private final String source;
  private final InstantSource clock;
  private final AtomicReference<Instant> lastComplete;

  SourceMetrics(
      MeterRegistry registry, String source, InstantSource clock, BooleanSupplier isResting) {
    this.registry = registry;
    this.source = source;
    this.clock = clock;
    this.lastComplete = new AtomicReference<>(clock.instant());
    TimeGauge.builder(
            "papertrends.source.age",
            this,
            TimeUnit.MILLISECONDS,
            it -> it.age().toMillis())
        .description("time since the source was last read to its end, or since the start")
        .tag("source", source)
        .strongReference(true)
        .register(registry);
    Gauge.builder("papertrends.source.resting", isResting, it -> it.getAsBoolean() ? 1 : 0)
        .description("1 while the source is left alone because it failed too often")
        .tag("source", source)
        .strongReference(true)
        .register(registry);
  }

  /** The source was read to its end. */
  void complete() {
    lastComplete.set(clock.instant());
  }

  /** Since the source was last read to its end, or since the start. */
  Duration age() {
    return Duration.between(lastComplete.get(), clock.instant());
  }

  /** Records were published. */
  void published(PublishReport report) {
    count("published", report.published());
    count("withdrawn", report.withdrawn());
    count("repeated", report.repeated());
    count("rejected", report.rejected());
  }

  private void count(String outcome, long records) {
    Counter.builder("papertrends.source.records")
        .description("records read, by what became of them")
        .tag("source", source)
        .tag("outcome", outcome)
        .register(registry)
        .increment((double) records);
  }

  /** A turn failed. */
  void failure(String reason) {
    Counter.builder("papertrends.source.failures")
        .description("turns that did not reach the source's end, by reason")
        .tag("source", source)
        .tag("reason", reason)
        .register(registry)
        .increment();
  }
}
