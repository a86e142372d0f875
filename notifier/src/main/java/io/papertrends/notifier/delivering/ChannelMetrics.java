// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.papertrends.notifier.channels.Channel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The catalogue of what a channel measures. A receiver that is broken makes a step wait, and a
 * quiet day does not: that tells them apart.
 */
final class ChannelMetrics {

  private final Counter delivered;
  private final Counter failed;
  private final Counter retried;
  private final Timer delay;
  private final AtomicReference<Optional<Instant>> waitingSince =
      new AtomicReference<>(Optional.empty());

  ChannelMetrics(MeterRegistry registry, Channel channel, InstantSource clock) {
    delivered = counter(
        registry, channel, "delivered", "messages that the receiver has taken, or feeds written");
    failed = counter(
        registry, channel, "failed", "messages that will never be taken; they are dead letters");
    retried = counter(registry, channel, "retried", "attempts that failed and are repeated");
    delay = Timer.builder("papertrends.notifier.delay")
        .description("time from when a step was read from Kafka to when the receiver had it")
        .tag("channel", channel.name())
        .tag("kind", channel.kind())
        .register(registry);
    TimeGauge.builder(
            "papertrends.notifier.waiting",
            waitingSince,
            TimeUnit.MILLISECONDS,
            it -> it.get().map(since -> age(since, clock)).orElse(0L))
        .description("time since the first attempt at what could not be delivered yet, or 0")
        .tag("channel", channel.name())
        .tag("kind", channel.kind())
        .strongReference(true)
        .register(registry);
  }

  private static Counter counter(
      MeterRegistry registry, Channel channel, String name, String description) {
    return Counter.builder("papertrends.notifier." + name)
        .description(description)
        .tag("channel", channel.name())
        .tag("kind", channel.kind())
        .register(registry);
  }

  private static long age(Instant since, InstantSource clock) {
    return Duration.between(since, clock.instant()).toMillis();
  }

  /** The receiver has a message. */
  void delivered() {
    delivered.increment();
    waitingSince.set(Optional.empty());
  }

  /** How long a step was under way. */
  void delayed(Duration time) {
    delay.record(time);
  }

  /** A message will never be taken. */
  void failed() {
    failed.increment();
    waitingSince.set(Optional.empty());
  }

  /** A message will be tried again. */
  void retried(Instant firstAttempt) {
    retried.increment();
    waitingSince.set(Optional.of(firstAttempt));
  }
}
