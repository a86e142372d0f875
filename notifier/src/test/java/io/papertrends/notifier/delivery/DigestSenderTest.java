// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import static io.papertrends.notifier.AlertExamples.DAY;
import static io.papertrends.notifier.AlertExamples.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.notifier.channels.AlertFilter;
import io.papertrends.notifier.channels.MailChannel;
import io.papertrends.notifier.messages.AlertEvent;
import io.papertrends.notifier.messages.Digest;
import io.papertrends.notifier.transport.Outcome;
import io.papertrends.schemas.Delivery;
import io.papertrends.schemas.DeliveryOutcome;
import io.papertrends.schemas.Severity;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The events are of 3 September; their digest is due on the 4th at 8:00. */
class DigestSenderTest {

  private final AdjustableClock clock = new AdjustableClock("2025-09-03T12:00:00Z");
  private final InMemoryDeliveryLog deliveryLog = new InMemoryDeliveryLog();
  private final List<String> sent = new ArrayList<>();
  private final Deque<Outcome> answers = new ArrayDeque<>();
  private final DigestSender sender = sender(false);

  @Test
  void shouldSendTheDigestOfADayWhenItIsDue() {
    sender.accept(event(1));
    sender.accept(event(2));
    work();
    clock.set("2025-09-04T07:59:59Z");
    work();
    assertThat(sent).isEmpty();

    clock.set("2025-09-04T08:00:00Z");
    work();
    work();

    assertThat(sent).containsExactly("2025-09-03: a1 a2");
    assertThat(deliveryLog.records)
        .extracting(Delivery::getOutcome)
        .containsExactly(DeliveryOutcome.PLANNED, DeliveryOutcome.DELIVERED);
    assertThat(sender.firstPendingOffset()).isEmpty();
  }

  @Test
  void shouldKeepEventsOfTodayForTheNextDigestAndAddLateOnes() {
    sender.accept(event(1));
    sender.accept(event(2, Severity.LOW, DAY.plusDays(1), "today's"));
    clock.set("2025-09-04T09:00:00Z");
    work();
    sender.accept(event(3, Severity.LOW, DAY.minusDays(1), "late"));
    work();
    assertThat(sender.firstPendingOffset()).hasValue(2);

    clock.set("2025-09-05T09:00:00Z");
    work();

    assertThat(sent).containsExactly("2025-09-03: a1", "2025-09-04: a2 a3");
  }

  @Test
  void shouldSendNothingWithoutAlertEvents() {
    clock.set("2025-09-04T09:00:00Z");
    work();

    assertThat(sent).isEmpty();
    assertThat(deliveryLog.records).isEmpty();
  }

  @Test
  void shouldSendAnEmptyDigestIfConfigured() {
    var always = sender(true);
    clock.set("2025-09-04T09:00:00Z");
    always.sendDue(() -> true);
    always.sendDue(() -> true);

    assertThat(sent).containsExactly("2025-09-03: ");
  }

  @Test
  void shouldWaitUntilAllAlertEventsAreRead() {
    sender.accept(event(1));
    clock.set("2025-09-04T09:00:00Z");
    sender.sendDue(() -> false);

    assertThat(sent).isEmpty();
  }

  @Test
  void shouldRepeatThePlannedDigestUnchangedAfterACrash() {
    answers.add(new Outcome.RetryLater("cut", Optional.empty()));
    sender.accept(event(1));
    clock.set("2025-09-04T09:00:00Z");
    work();

    clock.set("2025-09-05T09:00:00Z");
    sender.restore(deliveryLog.history());
    sender.accept(event(1));
    sender.accept(event(2));
    work();
    work();

    assertThat(sent).containsExactly("2025-09-03: a1", "2025-09-03: a1", "2025-09-04: a2");
  }

  @Test
  void shouldNotSendADeliveredDigestAgain() {
    sender.accept(event(1));
    clock.set("2025-09-04T09:00:00Z");
    work();

    sender.restore(deliveryLog.history());
    sender.accept(event(1));
    sender.accept(event(2));
    work();

    assertThat(sent).containsExactly("2025-09-03: a1");
    assertThat(sender.firstPendingOffset()).hasValue(2);
  }

  @Test
  void shouldSendOneMailForSeveralMissedDays() {
    sender.accept(event(1));
    sender.accept(event(2, Severity.LOW, DAY.plusDays(1), "next"));
    clock.set("2025-09-07T03:00:00Z");
    work();
    work();

    assertThat(sent).containsExactly("2025-09-05: a1 a2");
  }

  @Test
  void shouldWriteTheEventsOfARefusedMailToTheDeadLetters() {
    answers.add(new Outcome.Refused("550 no such user"));
    sender.accept(event(1));
    clock.set("2025-09-04T09:00:00Z");
    work();

    assertThat(deliveryLog.deadLettered)
        .containsExactly(
            "a1|STARTED|2025-09-03: channel daily, digest of 2025-09-03: 550 no such" + " user");
    assertThat(deliveryLog.records)
        .last()
        .extracting(Delivery::getOutcome)
        .isEqualTo(DeliveryOutcome.REFUSED);
  }

  private void work() {
    sender.sendDue(() -> true);
  }

  private DigestSender sender(boolean evenIfEmpty) {
    var channel = new MailChannel(
        "daily",
        AlertFilter.ALL,
        new MailChannel.Server("localhost", 25, MailChannel.Security.NONE),
        Optional.empty(),
        "a@example.org",
        List.of("b@example.org"),
        evenIfEmpty,
        Duration.ofDays(1));
    var metrics = new ChannelMetrics(new SimpleMeterRegistry(), channel, clock);
    var delivery = new RetryingDelivery(
        RetryingDelivery.BACK_OFF,
        Duration.ZERO,
        channel.giveUpAfter(),
        clock,
        metrics,
        line -> {});
    return new DigestSender(
        channel,
        new Mailer(),
        new DigestSchedule(LocalTime.of(8, 0)),
        deliveryLog,
        delivery,
        clock);
  }

  private final class Mailer implements DigestSender.Mailer {

    @Override
    public String messageId(LocalDate day) {
      return "<" + day + ">";
    }

    @Override
    public Outcome send(Digest digest) {
      sent.add(digest.day() + ": "
          + String.join(
              " ",
              digest.events().stream()
                  .map(AlertEvent::alert)
                  .map(it -> it.getId())
                  .toList()));
      return answers.isEmpty() ? new Outcome.Delivered("") : answers.remove();
    }
  }
}
