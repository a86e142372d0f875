// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.papertrends.metrics.Metric;
import io.papertrends.notifier.channels.Channel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Metrics of one channel. The age of the pending message distinguishes a broken receiver from a day
 * without alerts.
 */
final class ChannelMetrics {

  private static final double MILLIS_PER_SECOND = 1_000;

  private final InstantSource clock;
  private final Counter delivered;
  private final Counter refused;
  private final Counter retries;
  private final Timer delay;
  private final AtomicReference<Optional<Instant>> pendingSince =
      new AtomicReference<>(Optional.empty());

  ChannelMetrics(MeterRegistry registry, Channel channel, InstantSource clock) {
    this.clock = clock;
    var labels = new String[] {channel.name(), channel.kind()};
    delivered = Metric.NOTIFICATIONS_DELIVERED.counter(registry, labels);
    refused = Metric.NOTIFICATIONS_REFUSED.counter(registry, labels);
    retries = Metric.NOTIFICATION_RETRIES.counter(registry, labels);
    delay = Metric.NOTIFICATION_DELAY.histogram(registry, labels);
    Metric.NOTIFICATION_PENDING_AGE.gauge(registry, this::pendingSeconds, labels);
  }

  private double pendingSeconds() {
    return pendingSince
        .get()
        .map(it -> Duration.between(it, clock.instant()).toMillis() / MILLIS_PER_SECOND)
        .orElse(0.0);
  }

  /** The receiver accepted a message. */
  void delivered() {
    delivered.increment();
    pendingSince.set(Optional.empty());
  }

  /** Time from reading an alert event to its delivery. */
  void delayed(Duration time) {
    delay.record(time);
  }

  /** A message was refused or given up. */
  void refused() {
    refused.increment();
    pendingSince.set(Optional.empty());
  }

  /** An attempt failed and will be repeated. */
  void retried(Instant firstAttempt) {
    retries.increment();
    pendingSince.set(Optional.of(firstAttempt));
  }
}
