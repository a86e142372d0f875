// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import io.papertrends.notifier.sending.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.RetriableException;

/**
 * One message after the other: each is tried until there is an outcome, and that is written down
 * until it is safe. What was sent once is not sent again because Kafka was away for a while.
 */
final class Attempts {

  private final Patience patience;
  private final Duration pace;
  private final Duration giveUpAfter;
  private final InstantSource clock;
  private final ChannelMetrics metrics;
  private final Consumer<String> notices;

  private Instant next = Instant.EPOCH;
  private int failures;
  private Instant first;
  private Outcome outcome;

  Attempts(
      Patience patience,
      Duration pace,
      Duration giveUpAfter,
      InstantSource clock,
      ChannelMetrics metrics,
      Consumer<String> notices) {
    this.patience = patience;
    this.pace = pace;
    this.giveUpAfter = giveUpAfter;
    this.clock = clock;
    this.metrics = metrics;
    this.notices = notices;
  }

  /** Another message comes next. */
  void begin() {
    failures = 0;
    first = null;
    outcome = null;
  }

  /** How long nothing may be done. */
  Duration pause() {
    var now = clock.instant();
    return now.isBefore(next) ? Duration.between(now, next) : Duration.ZERO;
  }

  /**
   * Sends the message if that has not been done, and writes the outcome down.
   *
   * @param record writes it down; true if it could be
   * @return whether the message is done with, and another one may begin
   */
  boolean isDone(Supplier<Outcome> send, Consumer<Outcome> record) {
    if (outcome == null) {
      outcome = attempt(send).orElse(null);
    }
    if (outcome == null || !isRecorded(record)) {
      return false;
    }
    if (outcome instanceof Outcome.Refused refused) {
      metrics.failed();
      notices.accept("not delivered, kept in the dead letters: " + refused.why());
    } else {
      metrics.delivered();
    }
    if (outcome instanceof Outcome.Delivered it && !it.reservation().isEmpty()) {
      notices.accept("delivered " + it.reservation());
    }
    begin();
    return true;
  }

  private Optional<Outcome> attempt(Supplier<Outcome> send) {
    var now = clock.instant();
    if (first == null) {
      first = now;
    }
    next = now.plus(pace);
    var result = send.get();
    if (!(result instanceof Outcome.Later later)) {
      return Optional.of(result);
    }
    if (!clock.instant().isBefore(first.plus(giveUpAfter))) {
      return Optional.of(
          new Outcome.Refused("given up after " + failures + " more attempts: " + later.why()));
    }
    failures++;
    var pause = patience.pause(failures, later);
    next = clock.instant().plus(pause);
    metrics.retried(first);
    notices.accept(later.why() + "; next attempt in " + Math.max(1, pause.toSeconds()) + " s");
    return Optional.empty();
  }

  private boolean isRecorded(Consumer<Outcome> record) {
    try {
      record.accept(outcome);
      return true;
    } catch (RetriableException e) {
      notices.accept("Kafka does not take down what was sent: " + e.getMessage());
      next = clock.instant().plus(patience.firstPause());
      return false;
    }
  }
}
