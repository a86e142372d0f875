// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import static io.papertrends.producer.following.ScriptedSource.title;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.http.BackOff;
import io.papertrends.metrics.Health;
import io.papertrends.producer.sources.MalformedResponseException;
import io.papertrends.producer.sources.SourceResponse;
import io.papertrends.producer.sources.UnavailableException;
import io.papertrends.schemas.DayZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FollowerTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 3);
  private static final Duration SHORT = Duration.ofMillis(1);

  private final ScriptedSource source = new ScriptedSource();
  private final RecordingPublisher publisher = new RecordingPublisher();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final List<String> notices = new ArrayList<>();
  private Instant now = Instant.parse("2025-09-03T12:00:00Z");

  private Health.Check health;

  @Test
  void shouldReadUpToTodayAndThenTheLatestDaysAgain() {
    follow(TODAY.minusDays(2), 3, notice -> now = now.plus(Duration.ofHours(10)));

    assertThat(publisher.titles)
        .startsWith(
            title(TODAY.minusDays(2), 1), title(TODAY.minusDays(2), 2),
            title(TODAY.minusDays(1), 1), title(TODAY.minusDays(1), 2),
            title(TODAY, 1), title(TODAY, 2),
            title(TODAY.minusDays(1), 1), title(TODAY.minusDays(1), 2),
            title(TODAY, 1), title(TODAY, 2))
        .endsWith(title(TODAY, 2), title(TODAY.plusDays(1), 1), title(TODAY.plusDays(1), 2));
    assertThat(notices).allMatch(it -> it.startsWith("scripted:all: read to today: read "));
  }

  @Test
  void shouldLeaveAFailingSourceAloneAndShowThatItIsNotFresh() {
    for (int request = 1; request <= 100; request++) {
      source.failWhenAsked(request, new UnavailableException("503 again", Optional.empty(), null));
    }

    follow(TODAY, 3, notice -> now = now.plus(Duration.ofHours(2)));

    assertThat(source.asked).as("two attempts, then one after each rest").hasSize(4);
    assertThat(notices.get(0))
        .isEqualTo(
            "scripted:all: 503 again; next try in 0 s, not yet read to its end since the start");
    assertThat(notices.get(1))
        .contains("failed too often: no requests until the circuit breaker closes");
    assertThat(gauge("papertrends.source.age")).isEqualTo(Duration.ofHours(6).toSeconds());
    assertThat(gauge("papertrends.source.circuit.open")).isEqualTo(1);
    assertThat(failures()).isEqualTo(3);
    assertThat(health.problem().get())
        .hasValue(
            "not read to its end for 360 min, circuit breaker open because it failed too often");
  }

  @Test
  void shouldSayWhenAFailingSourceWasLastReadToItsEnd() {
    follow(TODAY, 2, notice -> {
      now = now.plus(Duration.ofMinutes(70));
      for (int request = 1; request <= 100; request++) {
        source.failWhenAsked(
            source.asked.size() + request,
            new UnavailableException("503 again", Optional.empty(), null));
      }
    });

    assertThat(notices.get(1))
        .isEqualTo("scripted:all: 503 again; next try in 0 s, last read to its end 70 min ago");
  }

  @Test
  void shouldTellAQuietDayFromABrokenFeed() {
    follow(TODAY, 2, notice -> now = now.plus(Duration.ofHours(1)));

    assertThat(gauge("papertrends.source.age")).isEqualTo(Duration.ofHours(1).toSeconds());
    assertThat(failures()).isZero();
  }

  @Test
  void shouldSurviveASourceThatIsDefective() {
    source.failWhenAsked(1, new IllegalStateException("a defect"));

    follow(TODAY, 2, notice -> {});

    assertThat(notices.get(0)).startsWith("scripted:all: a defect; next try in");
    assertThat(publisher.titles).contains(title(TODAY, 2));
  }

  @Test
  void shouldPassOverAPageThatStaysBrokenWithinAnHour() {
    var broken =
        new MalformedResponseException(new SourceResponse("page", "<html>"), "not JSON", null);
    source.failAlways(TODAY.minusDays(1), broken);
    var start = now;
    var readToday = new ArrayList<Instant>();

    follow(TODAY.minusDays(1), 12, notice -> {
      if (publisher.titles.contains(title(TODAY, 2))) {
        readToday.add(now);
      }
      if (notice.contains("next try")) {
        now = now.plus(Duration.ofMinutes(11));
      }
    });

    assertThat(Duration.between(start, readToday.get(0))).isLessThan(Duration.ofHours(1));
    assertThat(publisher.titles).contains(title(TODAY, 1), title(TODAY, 2));
    assertThat(notices)
        .contains("scripted:all: the page of scripted:all " + TODAY.minusDays(1)
            + " stayed broken and is skipped, see the dead letters");
    assertThat(registry
            .get("papertrends.source.failures")
            .tag("reason", "skipped")
            .counter()
            .count())
        .isPositive();
  }

  private double failures() {
    return registry.find("papertrends.source.failures").counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }

  private double gauge(String name) {
    return registry.get(name).gauge().value();
  }

  /** Follows until so many notices came. */
  private void follow(LocalDate since, int polls, Consumer<String> afterEach) {
    var retryPolicy = new RetryPolicy(
        2, new BackOff(SHORT, SHORT), Duration.ofMillis(50), Duration.ofMinutes(30));
    var follower = new Follower(
        source.followed(),
        name -> publisher,
        new FollowSettings(Optional.of(since), SHORT, retryPolicy, DayZone.UTC),
        () -> now,
        registry,
        notice -> {
          notices.add(notice);
          afterEach.accept(notice);
          if (notices.size() == polls) {
            Thread.currentThread().interrupt();
          }
        });
    health = follower.health();
    try {
      follower.follow();
    } catch (InterruptedException e) {
      // The end of the test.
    }
  }
}
