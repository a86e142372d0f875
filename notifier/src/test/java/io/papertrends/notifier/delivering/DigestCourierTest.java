// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import static io.papertrends.notifier.Examples.DAY;
import static io.papertrends.notifier.Examples.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.notifier.channels.MailChannel;
import io.papertrends.notifier.channels.StepFilter;
import io.papertrends.notifier.messages.Digest;
import io.papertrends.notifier.messages.Step;
import io.papertrends.notifier.sending.Outcome;
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

/** The steps are of 3 September; their digest is due on the 4th at 8:00. */
class DigestCourierTest {

  private final SetClock clock = new SetClock("2025-09-03T12:00:00Z");
  private final RememberingLedger ledger = new RememberingLedger();
  private final List<String> sent = new ArrayList<>();
  private final Deque<Outcome> answers = new ArrayDeque<>();
  private final DigestCourier courier = courier(false);

  @Test
  void shouldSendADaysStepsWhenTheirTimeHasCome() {
    courier.take(step(1));
    courier.take(step(2));
    work();
    clock.set("2025-09-04T07:59:59Z");
    work();
    assertThat(sent).isEmpty();

    clock.set("2025-09-04T08:00:00Z");
    work();
    work();

    assertThat(sent).containsExactly("2025-09-03: a1 a2");
    assertThat(ledger.records)
        .extracting(Delivery::getOutcome)
        .containsExactly(DeliveryOutcome.PLANNED, DeliveryOutcome.DELIVERED);
    assertThat(courier.outstanding()).isEmpty();
  }

  @Test
  void shouldKeepTodaysStepsForTomorrowAndTellLateOnesThen() {
    courier.take(step(1));
    courier.take(step(2, Severity.LOW, DAY.plusDays(1), "today's"));
    clock.set("2025-09-04T09:00:00Z");
    work();
    courier.take(step(3, Severity.LOW, DAY.minusDays(1), "late"));
    work();
    assertThat(courier.outstanding()).hasValue(2);

    clock.set("2025-09-05T09:00:00Z");
    work();

    assertThat(sent).containsExactly("2025-09-03: a1", "2025-09-04: a2 a3");
  }

  @Test
  void shouldSendNothingIfNothingHappened() {
    clock.set("2025-09-04T09:00:00Z");
    work();

    assertThat(sent).isEmpty();
    assertThat(ledger.records).isEmpty();
  }

  @Test
  void shouldSaySoIfItIsToldTo() {
    var always = courier(true);
    clock.set("2025-09-04T09:00:00Z");
    always.work(() -> true);
    always.work(() -> true);

    assertThat(sent).containsExactly("2025-09-03: ");
  }

  @Test
  void shouldWaitForWhatIsStillToBeRead() {
    courier.take(step(1));
    clock.set("2025-09-04T09:00:00Z");
    courier.work(() -> false);

    assertThat(sent).isEmpty();
  }

  @Test
  void shouldSendTheSameAgainAfterACrashAndNothingElse() {
    answers.add(new Outcome.Later("cut", Optional.empty()));
    courier.take(step(1));
    clock.set("2025-09-04T09:00:00Z");
    work();

    clock.set("2025-09-05T09:00:00Z");
    courier.begin(ledger.known());
    courier.take(step(1));
    courier.take(step(2));
    work();
    work();

    assertThat(sent).containsExactly("2025-09-03: a1", "2025-09-03: a1", "2025-09-04: a2");
  }

  @Test
  void shouldNotSendAgainWhatWasSent() {
    courier.take(step(1));
    clock.set("2025-09-04T09:00:00Z");
    work();

    courier.begin(ledger.known());
    courier.take(step(1));
    courier.take(step(2));
    work();

    assertThat(sent).containsExactly("2025-09-03: a1");
    assertThat(courier.outstanding()).hasValue(2);
  }

  @Test
  void shouldMakeUpForMissedDaysWithOneMail() {
    courier.take(step(1));
    courier.take(step(2, Severity.LOW, DAY.plusDays(1), "next"));
    clock.set("2025-09-07T03:00:00Z");
    work();
    work();

    assertThat(sent).containsExactly("2025-09-05: a1 a2");
  }

  @Test
  void shouldKeepTheStepsOfARefusedMailInTheDeadLetters() {
    answers.add(new Outcome.Refused("550 no such user"));
    courier.take(step(1));
    clock.set("2025-09-04T09:00:00Z");
    work();

    assertThat(ledger.buried)
        .containsExactly(
            "a1|STARTED|2025-09-03: channel daily, digest of 2025-09-03: 550 no such" + " user");
    assertThat(ledger.records)
        .last()
        .extracting(Delivery::getOutcome)
        .isEqualTo(DeliveryOutcome.REFUSED);
  }

  private void work() {
    courier.work(() -> true);
  }

  private DigestCourier courier(boolean evenIfEmpty) {
    var channel = new MailChannel(
        "daily",
        StepFilter.ALL,
        new MailChannel.Server("localhost", 25, MailChannel.Security.NONE),
        Optional.empty(),
        "a@example.org",
        List.of("b@example.org"),
        evenIfEmpty,
        Duration.ofDays(1));
    var metrics = new ChannelMetrics(new SimpleMeterRegistry(), channel, clock);
    var attempts = new Attempts(
        Patience.DEFAULT, Duration.ZERO, channel.giveUpAfter(), clock, metrics, line -> {});
    return new DigestCourier(
        channel, new Mailer(), new DigestTimes(LocalTime.of(8, 0)), ledger, attempts, clock);
  }

  private final class Mailer implements DigestCourier.Mailer {

    @Override
    public String messageId(LocalDate day) {
      return "<" + day + ">";
    }

    @Override
    public Outcome send(Digest digest) {
      sent.add(digest.day() + ": "
          + String.join(
              " ",
              digest.steps().stream().map(Step::alert).map(it -> it.getId()).toList()));
      return answers.isEmpty() ? new Outcome.Delivered("") : answers.remove();
    }
  }
}
