// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.papertrends.http.BackOff;
import io.papertrends.notifier.transport.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Delivers one message at a time: repeats the attempt until it succeeds, is refused or expires,
 * then records the outcome. If recording fails, only recording is repeated: the message is not sent
 * again.
 */
final class RetryingDelivery {

  /** From one second to five minutes. */
  static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(5));

  private final BackOff backOff;
  private final Duration interval;
  private final Duration giveUpAfter;
  private final InstantSource clock;
  private final ChannelMetrics metrics;
  private final Consumer<String> statusLog;

  private Instant nextAttempt = Instant.EPOCH;
  private int failures;
  private Instant firstAttempt;
  private Outcome outcome;

  RetryingDelivery(
      BackOff backOff,
      Duration interval,
      Duration giveUpAfter,
      InstantSource clock,
      ChannelMetrics metrics,
      Consumer<String> statusLog) {
    this.backOff = backOff;
    this.interval = interval;
    this.giveUpAfter = giveUpAfter;
    this.clock = clock;
    this.metrics = metrics;
    this.statusLog = statusLog;
  }

  /** Prepares for the next message. */
  void reset() {
    failures = 0;
    firstAttempt = null;
    outcome = null;
  }

  /** Time until the next attempt is allowed. */
  Duration pause() {
    var now = clock.instant();
    return now.isBefore(nextAttempt) ? Duration.between(now, nextAttempt) : Duration.ZERO;
  }

  /**
   * Makes the next attempt, or records the outcome of the last one.
   *
   * @param record makes the outcome durable, or throws a {@link RetriableException}
   * @return whether the message is finished and the next one may follow
   */
  boolean tryDeliver(Supplier<Outcome> send, Consumer<Outcome> record) {
    if (outcome == null) {
      outcome = attempt(send).orElse(null);
    }
    if (outcome == null || !isRecorded(record)) {
      return false;
    }
    if (outcome instanceof Outcome.Refused refused) {
      metrics.refused();
      statusLog.accept("not delivered, written to the dead letters: " + refused.why());
    } else {
      metrics.delivered();
    }
    if (outcome instanceof Outcome.Delivered it && !it.warning().isEmpty()) {
      statusLog.accept("delivered " + it.warning());
    }
    reset();
    return true;
  }

  private Optional<Outcome> attempt(Supplier<Outcome> send) {
    var now = clock.instant();
    if (firstAttempt == null) {
      firstAttempt = now;
    }
    nextAttempt = now.plus(interval);
    var result = send.get();
    if (!(result instanceof Outcome.RetryLater failure)) {
      return Optional.of(result);
    }
    if (!clock.instant().isBefore(firstAttempt.plus(giveUpAfter))) {
      return Optional.of(
          new Outcome.Refused("given up after " + failures + " more attempts: " + failure.why()));
    }
    failures++;
    var pause = backOff.pause(failures, failure.retryAfter());
    nextAttempt = clock.instant().plus(pause);
    metrics.retried(firstAttempt);
    statusLog.accept(failure.why() + "; next attempt in " + Math.max(1, pause.toSeconds()) + " s");
    return Optional.empty();
  }

  private boolean isRecorded(Consumer<Outcome> record) {
    try {
      record.accept(outcome);
      return true;
    } catch (RetriableException e) {
      statusLog.accept("cannot record the delivery in Kafka: " + e.getMessage());
      nextAttempt = clock.instant().plus(backOff.firstPause());
      return false;
    }
  }
}
