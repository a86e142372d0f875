// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.papertrends.notifier.channels.WebhookChannel;
import io.papertrends.notifier.messages.AlertEvent;
import io.papertrends.notifier.transport.Outcome;
import io.papertrends.schemas.Delivery;
import io.papertrends.schemas.DeliveryOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Sends one message for each alert event, in order. */
final class AlertSender implements ChannelSender {

  private static final int MAX_PENDING = 500;

  private record Pending(AlertEvent event, Instant since) {}

  private final WebhookChannel channel;
  private final Function<AlertEvent, Outcome> client;
  private final DeliveryLog deliveryLog;
  private final RetryingDelivery delivery;
  private final ChannelMetrics metrics;
  private final InstantSource clock;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private Set<String> delivered = new HashSet<>();

  AlertSender(
      WebhookChannel channel,
      Function<AlertEvent, Outcome> client,
      DeliveryLog deliveryLog,
      RetryingDelivery delivery,
      ChannelMetrics metrics,
      InstantSource clock) {
    this.channel = channel;
    this.client = client;
    this.deliveryLog = deliveryLog;
    this.delivery = delivery;
    this.metrics = metrics;
    this.clock = clock;
  }

  @Override
  public void restore(DeliveryHistory history) {
    delivered = new HashSet<>(history.deliveredKeys());
    pending.clear();
    delivery.reset();
  }

  @Override
  public void accept(AlertEvent event) {
    if (channel.filter().accepts(event.alert())) {
      pending.add(new Pending(event, clock.instant()));
    }
  }

  @Override
  public Duration sendDue(BooleanSupplier isAtEnd) {
    while (!pending.isEmpty() && delivered.contains(pending.element().event().key())) {
      pending.remove();
    }
    if (pending.isEmpty()) {
      return IDLE;
    }
    var pause = delivery.pause();
    if (!pause.isZero()) {
      return pause;
    }
    var head = pending.element();
    if (delivery.tryDeliver(() -> client.apply(head.event()), it -> record(head.event(), it))) {
      metrics.delayed(Duration.between(head.since(), clock.instant()));
      delivered.add(head.event().key());
      pending.remove();
      return Duration.ZERO;
    }
    return delivery.pause();
  }

  private void record(AlertEvent event, Outcome outcome) {
    var result = DeliveryOutcome.DELIVERED;
    if (outcome instanceof Outcome.Refused refused) {
      deliveryLog.deadLetter(event, "channel " + channel.name() + ": " + refused.why());
      result = DeliveryOutcome.REFUSED;
    }
    deliveryLog.record(new Delivery(
        channel.name(),
        event.messageId(),
        List.of(event.key()),
        result,
        event.offset() + 1,
        clock.instant(),
        null));
  }

  @Override
  public OptionalLong firstPendingOffset() {
    return pending.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(pending.element().event().offset());
  }

  @Override
  public boolean isFull() {
    return pending.size() >= MAX_PENDING;
  }
}
