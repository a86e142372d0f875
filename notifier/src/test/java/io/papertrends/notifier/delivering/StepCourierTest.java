// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import static io.papertrends.notifier.Examples.DAY;
import static io.papertrends.notifier.Examples.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.notifier.channels.Secret;
import io.papertrends.notifier.channels.StepFilter;
import io.papertrends.notifier.channels.WebhookChannel;
import io.papertrends.notifier.messages.Step;
import io.papertrends.notifier.sending.Outcome;
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

class StepCourierTest {

  private static final Outcome TAKEN = new Outcome.Delivered("");
  private static final Outcome LATER = new Outcome.Later("status 503", Optional.empty());

  private final SetClock clock = new SetClock("2025-09-04T10:00:00Z");
  private final RememberingLedger ledger = new RememberingLedger();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final List<String> notices = new ArrayList<>();
  private final List<String> sent = new ArrayList<>();
  private final Deque<Outcome> answers = new ArrayDeque<>();
  private final StepCourier courier = courier(Duration.ZERO, registry);

  @Test
  void shouldSendEachStepOnceInOrderAndWriteItDown() {
    give(1, 2, 1);

    workUntilIdle();

    assertThat(sent).containsExactly("a1", "a2");
    assertThat(ledger.records)
        .containsExactly(
            new Delivery(
                "hook",
                step(1).messageId(),
                List.of(step(1).key()),
                DeliveryOutcome.DELIVERED,
                2L,
                clock.instant(),
                null),
            new Delivery(
                "hook",
                step(2).messageId(),
                List.of(step(2).key()),
                DeliveryOutcome.DELIVERED,
                3L,
                clock.instant(),
                null));
    assertThat(counted("delivered")).isEqualTo(2);
    assertThat(courier.outstanding()).isEmpty();
  }

  @Test
  void shouldNotSendWhatAnotherProcessHasSent() {
    give(1);
    workUntilIdle();

    courier.begin(ledger.known());
    give(1, 2);
    workUntilIdle();

    assertThat(sent).containsExactly("a1", "a2");
  }

  @Test
  void shouldSendOnlyWhatTheChannelWants() {
    courier.take(step(1, Severity.LOW, DAY, "RAG"));
    courier.take(step(2, Severity.HIGH, DAY, "RAG"));

    workUntilIdle();

    assertThat(sent).containsExactly("a2");
  }

  @Test
  void shouldTryAgainWithGrowingPausesAndKeepTheOrder() {
    answers.addAll(List.of(LATER, LATER));
    give(1, 2);

    assertThat(courier.work(() -> true)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1500));
    assertThat(courier.outstanding()).hasValue(1);
    clock.pass(Duration.ofMillis(1500));
    assertThat(courier.work(() -> true))
        .isBetween(Duration.ofMillis(1000), Duration.ofMillis(3000));
    clock.pass(Duration.ofMillis(3000));
    workUntilIdle();

    assertThat(sent).containsExactly("a1", "a1", "a1", "a2");
    assertThat(counted("retried")).isEqualTo(2);
    assertThat(registry.get("papertrends.notifier.delay").timer().max(TimeUnit.MILLISECONDS))
        .isEqualTo(4500);
    assertThat(registry.get("papertrends.notifier.waiting").timeGauge().value()).isZero();
    assertThat(notices).hasSize(2).allMatch(it -> it.startsWith("status 503; next attempt in "));
  }

  @Test
  void shouldLeaveAReceiverAloneForAsLongAsItWants() {
    answers.add(new Outcome.Later("status 429", Optional.of(Duration.ofMinutes(3))));
    give(1);

    assertThat(courier.work(() -> true)).isEqualTo(Duration.ofMinutes(3));
    clock.pass(Duration.ofMinutes(1));
    assertThat(courier.work(() -> true)).isEqualTo(Duration.ofMinutes(2));

    assertThat(sent).containsExactly("a1");
    assertThat(registry.get("papertrends.notifier.waiting").timeGauge().value()).isEqualTo(60);
  }

  @Test
  void shouldKeepWhatIsRefusedInTheDeadLettersAndGoOn() {
    answers.add(new Outcome.Refused("status 404"));
    give(1, 2);

    workUntilIdle();

    assertThat(sent).containsExactly("a1", "a2");
    assertThat(ledger.buried).containsExactly("a1|STARTED|2025-09-03: channel hook: status 404");
    assertThat(ledger.records)
        .extracting(Delivery::getOutcome)
        .containsExactly(DeliveryOutcome.REFUSED, DeliveryOutcome.DELIVERED);
    assertThat(counted("failed")).isEqualTo(1);
  }

  @Test
  void shouldGiveUpAStepAfterADay() {
    answers.addAll(List.of(LATER, LATER));
    give(1, 2);
    courier.work(() -> true);

    clock.pass(Duration.ofDays(1));
    workUntilIdle();

    assertThat(sent).containsExactly("a1", "a1", "a2");
    assertThat(ledger.buried)
        .containsExactly(
            "a1|STARTED|2025-09-03: channel hook: given up after 1 more attempts:" + " status 503");
  }

  @Test
  void shouldNotSendAgainBecauseKafkaIsAway() {
    ledger.timesAway = 2;
    give(1);

    courier.work(() -> true);
    clock.pass(Duration.ofSeconds(1));
    courier.work(() -> true);
    clock.pass(Duration.ofSeconds(1));
    workUntilIdle();

    assertThat(sent).containsExactly("a1");
    assertThat(ledger.records).hasSize(1);
  }

  @Test
  void shouldKeepThePace() {
    var slow = courier(Duration.ofSeconds(1), new SimpleMeterRegistry());
    slow.take(step(1));
    slow.take(step(2));

    assertThat(slow.work(() -> true)).isZero();
    assertThat(slow.work(() -> true)).isEqualTo(Duration.ofSeconds(1));
    clock.pass(Duration.ofSeconds(1));
    assertThat(slow.work(() -> true)).isZero();

    assertThat(sent).containsExactly("a1", "a2");
  }

  private void give(int... numbers) {
    for (int number : numbers) {
      courier.take(step(number));
    }
  }

  private void workUntilIdle() {
    while (courier.work(() -> true).isZero()) {
      // The next one.
    }
  }

  private Outcome send(Step step) {
    sent.add(step.alert().getId());
    return answers.isEmpty() ? TAKEN : answers.remove();
  }

  private double counted(String name) {
    return registry.get("papertrends.notifier." + name).counter().count();
  }

  private StepCourier courier(Duration pace, MeterRegistry registry) {
    var channel = new WebhookChannel(
        "hook",
        WebhookChannel.Shape.WEBHOOK,
        new StepFilter(Severity.MEDIUM, Set.of(), Set.of(), Set.of()),
        new Secret("http://localhost", "env:URL"),
        List.of(),
        pace,
        Duration.ofDays(1));
    var metrics = new ChannelMetrics(registry, channel, clock);
    var attempts = new Attempts(
        Patience.DEFAULT, channel.pace(), channel.giveUpAfter(), clock, metrics, notices::add);
    return new StepCourier(channel, this::send, ledger, attempts, metrics, clock);
  }
}
