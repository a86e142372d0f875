// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import io.papertrends.notifier.channels.WebhookChannel;
import io.papertrends.notifier.messages.Step;
import io.papertrends.notifier.sending.Outcome;
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

/** Sends a message for each step, one after the other. */
final class StepCourier implements Courier {

  private static final int MOST_IN_HAND = 500;

  private record InHand(Step step, Instant since) {}

  private final WebhookChannel channel;
  private final Function<Step, Outcome> sender;
  private final Ledger ledger;
  private final Attempts attempts;
  private final ChannelMetrics metrics;
  private final InstantSource clock;
  private final Deque<InHand> inHand = new ArrayDeque<>();
  private Set<String> known = new HashSet<>();

  StepCourier(
      WebhookChannel channel,
      Function<Step, Outcome> sender,
      Ledger ledger,
      Attempts attempts,
      ChannelMetrics metrics,
      InstantSource clock) {
    this.channel = channel;
    this.sender = sender;
    this.ledger = ledger;
    this.attempts = attempts;
    this.metrics = metrics;
    this.clock = clock;
  }

  @Override
  public void begin(KnownDeliveries deliveries) {
    known = new HashSet<>(deliveries.steps());
    inHand.clear();
    attempts.begin();
  }

  @Override
  public void take(Step step) {
    if (channel.filter().wants(step.alert())) {
      inHand.add(new InHand(step, clock.instant()));
    }
  }

  @Override
  public Duration work(BooleanSupplier isAtEnd) {
    while (!inHand.isEmpty() && known.contains(inHand.element().step().key())) {
      inHand.remove();
    }
    if (inHand.isEmpty()) {
      return IDLE;
    }
    var pause = attempts.pause();
    if (!pause.isZero()) {
      return pause;
    }
    var head = inHand.element();
    if (attempts.isDone(() -> sender.apply(head.step()), it -> record(head.step(), it))) {
      metrics.delayed(Duration.between(head.since(), clock.instant()));
      known.add(head.step().key());
      inHand.remove();
      return Duration.ZERO;
    }
    return attempts.pause();
  }

  private void record(Step step, Outcome outcome) {
    var result = DeliveryOutcome.DELIVERED;
    if (outcome instanceof Outcome.Refused refused) {
      ledger.bury(step, "channel " + channel.name() + ": " + refused.why());
      result = DeliveryOutcome.REFUSED;
    }
    ledger.record(new Delivery(
        channel.name(),
        step.messageId(),
        List.of(step.key()),
        result,
        step.offset() + 1,
        clock.instant(),
        null));
  }

  @Override
  public OptionalLong outstanding() {
    return inHand.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(inHand.element().step().offset());
  }

  @Override
  public boolean isFull() {
    return inHand.size() >= MOST_IN_HAND;
  }
}
