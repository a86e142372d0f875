// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import io.papertrends.notifier.channels.MailChannel;
import io.papertrends.notifier.messages.Digest;
import io.papertrends.notifier.messages.Step;
import io.papertrends.notifier.sending.Outcome;
import io.papertrends.schemas.Delivery;
import io.papertrends.schemas.DeliveryOutcome;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Keeps steps until their day's digest is due. What a digest has is written down before it is sent,
 * so that it has the same when it must be sent again; a step that comes after that is in the next
 * one, whatever its day.
 */
final class DigestCourier implements Courier {

  /** What it needs of a mail sender. */
  interface Mailer {

    String messageId(LocalDate day);

    Outcome send(Digest digest);
  }

  private static final Duration A_MOMENT = Duration.ofMillis(50);

  private final MailChannel channel;
  private final Mailer mailer;
  private final DigestTimes times;
  private final Ledger ledger;
  private final Attempts attempts;
  private final InstantSource clock;
  private final Map<String, Step> inHand = new LinkedHashMap<>();
  private Set<String> known = new HashSet<>();
  private Set<String> planned = Set.of();
  private LocalDate plannedDay;
  private LocalDate lastDay = LocalDate.MIN;
  private long read;

  DigestCourier(
      MailChannel channel,
      Mailer mailer,
      DigestTimes times,
      Ledger ledger,
      Attempts attempts,
      InstantSource clock) {
    this.channel = channel;
    this.mailer = mailer;
    this.times = times;
    this.ledger = ledger;
    this.attempts = attempts;
    this.clock = clock;
  }

  @Override
  public void begin(KnownDeliveries deliveries) {
    known = new HashSet<>(deliveries.steps());
    inHand.clear();
    attempts.begin();
    lastDay = deliveries.lastDigest().orElse(LocalDate.MIN);
    planned = Set.of();
    plannedDay = null;
    deliveries.planned().ifPresent(it -> {
      planned = new HashSet<>(it.getSteps());
      plannedDay = it.getDay();
    });
  }

  @Override
  public void take(Step step) {
    read = step.offset() + 1;
    boolean wanted = channel.filter().wants(step.alert()) || planned.contains(step.key());
    if (wanted && !known.contains(step.key())) {
      inHand.putIfAbsent(step.key(), step);
    }
  }

  @Override
  public Duration work(BooleanSupplier isAtEnd) {
    var pause = attempts.pause();
    if (!pause.isZero()) {
      return pause;
    }
    var due = times.dueAt(clock.instant());
    boolean isDue = plannedDay != null || due.isAfter(lastDay);
    if (!isDue) {
      return times.untilNext(clock.instant());
    }
    if (!isAtEnd.getAsBoolean()) {
      return A_MOMENT;
    }
    if (plannedDay == null && !isPlanned(due)) {
      return IDLE;
    }
    send();
    return attempts.pause();
  }

  /** Whether there is something to send now. */
  private boolean isPlanned(LocalDate day) {
    var steps = new HashSet<String>();
    inHand.forEach((key, step) -> {
      if (!step.alert().getLastDay().isAfter(day)) {
        steps.add(key);
      }
    });
    if (steps.isEmpty() && !channel.evenIfEmpty()) {
      lastDay = day;
      return false;
    }
    try {
      record(day, steps, DeliveryOutcome.PLANNED);
    } catch (RetriableException e) {
      // Nothing was sent, so nothing is lost by planning again.
      return false;
    }
    planned = steps;
    plannedDay = day;
    return true;
  }

  private void send() {
    var steps = inHand.entrySet().stream()
        .filter(it -> planned.contains(it.getKey()))
        .map(Map.Entry::getValue)
        .toList();
    var digest = new Digest(plannedDay, steps);
    if (attempts.isDone(() -> mailer.send(digest), it -> record(digest, it))) {
      known.addAll(planned);
      inHand.keySet().removeAll(planned);
      lastDay = plannedDay;
      planned = Set.of();
      plannedDay = null;
    }
  }

  private void record(Digest digest, Outcome outcome) {
    var result = DeliveryOutcome.DELIVERED;
    if (outcome instanceof Outcome.Refused refused) {
      var reason =
          "channel " + channel.name() + ", digest of " + digest.day() + ": " + refused.why();
      digest.steps().forEach(it -> ledger.bury(it, reason));
      result = DeliveryOutcome.REFUSED;
    }
    record(digest.day(), planned, result);
  }

  private void record(LocalDate day, Set<String> steps, DeliveryOutcome outcome) {
    ledger.record(new Delivery(
        channel.name(),
        mailer.messageId(day),
        steps.stream().sorted().toList(),
        outcome,
        outstanding().orElse(read),
        clock.instant(),
        day));
  }

  @Override
  public OptionalLong outstanding() {
    return inHand.values().stream().mapToLong(Step::offset).min();
  }

  @Override
  public boolean isFull() {
    return false;
  }
}
