// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import static io.papertrends.notifier.AlertExamples.DAY;
import static io.papertrends.notifier.AlertExamples.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.metrics.Metric;
import io.papertrends.notifier.channels.AlertFilter;
import io.papertrends.notifier.channels.Secret;
import io.papertrends.notifier.channels.WebhookChannel;
import io.papertrends.notifier.messages.AlertEvent;
import io.papertrends.notifier.transport.Outcome;
import io.papertrends.schemas.Delivery;
import io.papertrends.schemas.DeliveryOutcome;
import io.papertrends.schemas.Severity;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AlertSenderTest {

  private static final Outcome DELIVERED = new Outcome.Delivered("");
  private static final Outcome UNAVAILABLE = new Outcome.RetryLater("status 503", Optional.empty());

  private final AdjustableClock clock = new AdjustableClock("2025-09-04T10:00:00Z");
  private final InMemoryDeliveryLog deliveryLog = new InMemoryDeliveryLog();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final List<String> statusLog = new ArrayList<>();
  private final List<String> sent = new ArrayList<>();
  private final Deque<Outcome> answers = new ArrayDeque<>();
  private final AlertSender sender = sender(Duration.ZERO, registry);

  @Test
  void shouldSendEachAlertEventOnceInOrderAndRecordIt() {
    give(1, 2, 1);

    sendUntilIdle();

    assertThat(sent).containsExactly("a1", "a2");
    assertThat(deliveryLog.records)
        .containsExactly(
            new Delivery(
                "hook",
                event(1).messageId(),
                List.of(event(1).key()),
                DeliveryOutcome.DELIVERED,
                2L,
                clock.instant(),
                null),
            new Delivery(
                "hook",
                event(2).messageId(),
                List.of(event(2).key()),
                DeliveryOutcome.DELIVERED,
                3L,
                clock.instant(),
                null));
    assertThat(counted(Metric.NOTIFICATIONS_DELIVERED)).isEqualTo(2);
    assertThat(sender.firstPendingOffset()).isEmpty();
  }

  @Test
  void shouldNotSendWhatAnotherProcessHasSent() {
    give(1);
    sendUntilIdle();

    sender.restore(deliveryLog.history());
    give(1, 2);
    sendUntilIdle();

    assertThat(sent).containsExactly("a1", "a2");
  }

  @Test
  void shouldSendOnlyAlertEventsThatTheChannelAccepts() {
    sender.accept(event(1, Severity.LOW, DAY, "RAG"));
    sender.accept(event(2, Severity.HIGH, DAY, "RAG"));

    sendUntilIdle();

    assertThat(sent).containsExactly("a2");
  }

  @Test
  void shouldRetryWithExponentialBackOffAndKeepTheOrder() {
    answers.addAll(List.of(UNAVAILABLE, UNAVAILABLE));
    give(1, 2);

    assertThat(sender.sendDue(() -> true))
        .isBetween(Duration.ofMillis(500), Duration.ofMillis(1500));
    assertThat(sender.firstPendingOffset()).hasValue(1);
    clock.pass(Duration.ofMillis(1500));
    assertThat(sender.sendDue(() -> true))
        .isBetween(Duration.ofMillis(1000), Duration.ofMillis(3000));
    clock.pass(Duration.ofMillis(3000));
    sendUntilIdle();

    assertThat(sent).containsExactly("a1", "a1", "a1", "a2");
    assertThat(counted(Metric.NOTIFICATION_RETRIES)).isEqualTo(2);
    assertThat(registry.get(Metric.NOTIFICATION_DELAY.id()).timer().max(TimeUnit.MILLISECONDS))
        .isEqualTo(4500);
    assertThat(registry.get(Metric.NOTIFICATION_PENDING_AGE.id()).gauge().value())
        .isZero();
    assertThat(statusLog).hasSize(2).allMatch(it -> it.startsWith("status 503; next attempt in "));
  }

  @Test
  void shouldWaitAsLongAsTheReceiverAsks() {
    answers.add(new Outcome.RetryLater("status 429", Optional.of(Duration.ofMinutes(3))));
    give(1);

    assertThat(sender.sendDue(() -> true)).isEqualTo(Duration.ofMinutes(3));
    clock.pass(Duration.ofMinutes(1));
    assertThat(sender.sendDue(() -> true)).isEqualTo(Duration.ofMinutes(2));

    assertThat(sent).containsExactly("a1");
    assertThat(registry.get(Metric.NOTIFICATION_PENDING_AGE.id()).gauge().value())
        .isEqualTo(60);
  }

  @Test
  void shouldWriteARefusedMessageToTheDeadLettersAndContinue() {
    answers.add(new Outcome.Refused("status 404"));
    give(1, 2);

    sendUntilIdle();

    assertThat(sent).containsExactly("a1", "a2");
    assertThat(deliveryLog.deadLettered)
        .containsExactly("a1|STARTED|2025-09-03: channel hook: status 404");
    assertThat(deliveryLog.records)
        .extracting(Delivery::getOutcome)
        .containsExactly(DeliveryOutcome.REFUSED, DeliveryOutcome.DELIVERED);
    assertThat(counted(Metric.NOTIFICATIONS_REFUSED)).isEqualTo(1);
  }

  @Test
  void shouldGiveUpAMessageAfterADay() {
    answers.addAll(List.of(UNAVAILABLE, UNAVAILABLE));
    give(1, 2);
    sender.sendDue(() -> true);

    clock.pass(Duration.ofDays(1));
    sendUntilIdle();

    assertThat(sent).containsExactly("a1", "a1", "a2");
    assertThat(deliveryLog.deadLettered)
        .containsExactly(
            "a1|STARTED|2025-09-03: channel hook: given up after 1 more attempts:" + " status 503");
  }

  @Test
  void shouldNotSendAgainWhenRecordingFails() {
    deliveryLog.timesAway = 2;
    give(1);

    sender.sendDue(() -> true);
    clock.pass(Duration.ofSeconds(1));
    sender.sendDue(() -> true);
    clock.pass(Duration.ofSeconds(1));
    sendUntilIdle();

    assertThat(sent).containsExactly("a1");
    assertThat(deliveryLog.records).hasSize(1);
  }

  @Test
  void shouldKeepTheMinimumTimeBetweenMessages() {
    var slow = sender(Duration.ofSeconds(1), new SimpleMeterRegistry());
    slow.accept(event(1));
    slow.accept(event(2));

    assertThat(slow.sendDue(() -> true)).isZero();
    assertThat(slow.sendDue(() -> true)).isEqualTo(Duration.ofSeconds(1));
    clock.pass(Duration.ofSeconds(1));
    assertThat(slow.sendDue(() -> true)).isZero();

    assertThat(sent).containsExactly("a1", "a2");
  }

  private void give(int... numbers) {
    for (int number : numbers) {
      sender.accept(event(number));
    }
  }

  private void sendUntilIdle() {
    while (sender.sendDue(() -> true).isZero()) {
      // The next one.
    }
  }

  private Outcome send(AlertEvent event) {
    sent.add(event.alert().getId());
    return answers.isEmpty() ? DELIVERED : answers.remove();
  }

  private double counted(Metric metric) {
    return registry.get(metric.id()).counter().count();
  }

  private AlertSender sender(Duration interval, MeterRegistry registry) {
    var channel = new WebhookChannel(
        "hook",
        WebhookChannel.Shape.WEBHOOK,
        new AlertFilter(Severity.MEDIUM, Set.of(), Set.of(), Set.of()),
        new Secret("http://localhost", "env:URL"),
        List.of(),
        interval,
        Duration.ofDays(1));
    var metrics = new ChannelMetrics(registry, channel, clock);
    var delivery = new RetryingDelivery(
        RetryingDelivery.BACK_OFF,
        channel.interval(),
        channel.giveUpAfter(),
        clock,
        metrics,
        statusLog::add);
    return new AlertSender(channel, this::send, deliveryLog, delivery, metrics, clock);
  }
}
