// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.papertrends.notifier.channels.MailChannel;
import io.papertrends.notifier.messages.AlertEvent;
import io.papertrends.notifier.messages.Digest;
import io.papertrends.notifier.transport.Outcome;
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
 * Collects alert events until the digest of their day is due. The content of a digest is recorded
 * before it is sent, so that a repeated attempt sends the same content. Events that arrive later
 * are in the next digest, even if they are of an earlier day.
 */
final class DigestSender implements ChannelSender {

  /** The mail client as seen by this class. */
  interface Mailer {

    String messageId(LocalDate day);

    Outcome send(Digest digest);
  }

  private static final Duration CATCH_UP_WAIT = Duration.ofMillis(50);

  private final MailChannel channel;
  private final Mailer mailer;
  private final DigestSchedule schedule;
  private final DeliveryLog deliveryLog;
  private final RetryingDelivery delivery;
  private final InstantSource clock;
  private final Map<String, AlertEvent> pending = new LinkedHashMap<>();
  private Set<String> delivered = new HashSet<>();
  private Set<String> planned = Set.of();
  private LocalDate plannedDay;
  private LocalDate lastDay = LocalDate.MIN;
  private long nextOffset;

  DigestSender(
      MailChannel channel,
      Mailer mailer,
      DigestSchedule schedule,
      DeliveryLog deliveryLog,
      RetryingDelivery delivery,
      InstantSource clock) {
    this.channel = channel;
    this.mailer = mailer;
    this.schedule = schedule;
    this.deliveryLog = deliveryLog;
    this.delivery = delivery;
    this.clock = clock;
  }

  @Override
  public void restore(DeliveryHistory history) {
    delivered = new HashSet<>(history.deliveredKeys());
    pending.clear();
    delivery.reset();
    lastDay = history.lastDigest().orElse(LocalDate.MIN);
    planned = Set.of();
    plannedDay = null;
    history.planned().ifPresent(it -> {
      planned = new HashSet<>(it.getSteps());
      plannedDay = it.getDay();
    });
  }

  @Override
  public void accept(AlertEvent event) {
    nextOffset = event.offset() + 1;
    boolean accepted = channel.filter().accepts(event.alert()) || planned.contains(event.key());
    if (accepted && !delivered.contains(event.key())) {
      pending.putIfAbsent(event.key(), event);
    }
  }

  @Override
  public Duration sendDue(BooleanSupplier isAtEnd) {
    var pause = delivery.pause();
    if (!pause.isZero()) {
      return pause;
    }
    var due = schedule.dueAt(clock.instant());
    boolean isDue = plannedDay != null || due.isAfter(lastDay);
    if (!isDue) {
      return schedule.untilNext(clock.instant());
    }
    if (!isAtEnd.getAsBoolean()) {
      return CATCH_UP_WAIT;
    }
    if (plannedDay == null && !plan(due)) {
      return IDLE;
    }
    send();
    return delivery.pause();
  }

  /** Records the content of the digest; false if there is nothing to send. */
  private boolean plan(LocalDate day) {
    var events = new HashSet<String>();
    pending.forEach((key, event) -> {
      if (!event.alert().getLastDay().isAfter(day)) {
        events.add(key);
      }
    });
    if (events.isEmpty() && !channel.evenIfEmpty()) {
      lastDay = day;
      return false;
    }
    try {
      record(day, events, DeliveryOutcome.PLANNED);
    } catch (RetriableException e) {
      // Nothing has been sent, so the digest can be planned again.
      return false;
    }
    planned = events;
    plannedDay = day;
    return true;
  }

  private void send() {
    var events = pending.entrySet().stream()
        .filter(it -> planned.contains(it.getKey()))
        .map(Map.Entry::getValue)
        .toList();
    var digest = new Digest(plannedDay, events);
    if (delivery.tryDeliver(() -> mailer.send(digest), it -> record(digest, it))) {
      delivered.addAll(planned);
      pending.keySet().removeAll(planned);
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
      digest.events().forEach(it -> deliveryLog.deadLetter(it, reason));
      result = DeliveryOutcome.REFUSED;
    }
    record(digest.day(), planned, result);
  }

  private void record(LocalDate day, Set<String> events, DeliveryOutcome outcome) {
    deliveryLog.record(new Delivery(
        channel.name(),
        mailer.messageId(day),
        events.stream().sorted().toList(),
        outcome,
        firstPendingOffset().orElse(nextOffset),
        clock.instant(),
        day));
  }

  @Override
  public OptionalLong firstPendingOffset() {
    return pending.values().stream().mapToLong(AlertEvent::offset).min();
  }

  @Override
  public boolean isFull() {
    return false;
  }
}
