// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import static io.papertrends.producer.following.ScriptedSource.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.http.BackOff;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.sources.ExpiredCursorException;
import io.papertrends.producer.sources.MalformedResponseException;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceResponse;
import io.papertrends.producer.sources.UnavailableException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceBackfillTest {

  private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final RetryPolicy RETRY_POLICY = new RetryPolicy(
      3,
      new BackOff(Duration.ofMillis(1), Duration.ofMillis(2)),
      Duration.ofHours(1),
      Duration.ofHours(1));

  private final ScriptedSource source = new ScriptedSource();
  private final RecordingPublisher publisher = new RecordingPublisher();

  @Test
  void shouldPublishEveryPageOfEveryDay() throws Exception {
    read();

    assertThat(publisher.titles)
        .containsExactly(title(MONDAY, 1), title(MONDAY, 2), title(TUESDAY, 1), title(TUESDAY, 2));
    assertThat(publisher.origins)
        .startsWith(
            "scripted:all 2025-09-01..2025-09-02 2025-09-01",
            "scripted:all 2025-09-01..2025-09-02 2025-09-01 from 2");
    assertThat(publisher.position).isEmpty();
  }

  @Test
  void shouldRepeatWhatIsUnavailable() throws Exception {
    source.failNext(new UnavailableException("503", Optional.empty(), null));
    source.failNext(new UnavailableException("429", Optional.of(Duration.ofMillis(3)), null));

    read();

    assertThat(source.asked)
        .startsWith("2025-09-01 1", "2025-09-01 1", "2025-09-01 1")
        .hasSize(6);
    assertThat(publisher.titles).hasSize(4);
  }

  @Test
  void shouldWaitAsLongAsTheServiceAsks() throws Exception {
    var asked = Duration.ofMillis(200);
    source.failNext(new UnavailableException("429", Optional.of(asked), null));
    long start = System.nanoTime();

    read();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(asked);
  }

  @Test
  void shouldGoOnFromTheFailedPageAfterAllAttempts() throws Exception {
    source.failWhenAsked(2, new UnavailableException("503", Optional.empty(), null));
    source.failWhenAsked(3, new UnavailableException("503", Optional.empty(), null));
    source.failWhenAsked(4, new UnavailableException("still 503", Optional.empty(), null));

    assertThatThrownBy(this::read).isInstanceOf(UnavailableException.class).hasMessage("still 503");
    read();

    assertThat(publisher.titles)
        .containsExactly(title(MONDAY, 1), title(MONDAY, 2), title(TUESDAY, 1), title(TUESDAY, 2));
  }

  @Test
  void shouldKeepAMalformedAnswerOnceAndAskAgain() throws Exception {
    var broken = new SourceResponse("http://localhost/", "[{\"paper\": ");
    source.failNext(new MalformedResponseException(broken, "cut off", null));
    source.failNext(new MalformedResponseException(broken, "cut off", null));

    read();

    assertThat(publisher.titles).hasSize(4);
    assertThat(publisher.rejected)
        .containsExactly(new Rejected("answer", "malformed answer", "cut off", broken.body()));
  }

  @Test
  void shouldBeginTheDayAgainWhenTheCursorHasExpired() throws Exception {
    source.failWhenAsked(2, new ExpiredCursorException("too late"));

    read(MONDAY, MONDAY);

    assertThat(source.asked)
        .containsExactly("2025-09-01 1", "2025-09-01 2", "2025-09-01 1", "2025-09-01 2");
  }

  @Test
  void shouldNotBeginADayForEver() {
    for (int request = 2; request <= 100; request += 2) {
      source.failWhenAsked(request, new ExpiredCursorException("too late"));
    }

    assertThatThrownBy(this::read).isInstanceOf(ExpiredCursorException.class);

    assertThat(source.asked).hasSize(10);
  }

  @Test
  void shouldNotRepeatWhatIsRefused() {
    source.failNext(new RefusedException("no such selection"));

    assertThatThrownBy(this::read).isInstanceOf(RefusedException.class);

    assertThat(source.asked).hasSize(1);
    assertThat(publisher.titles).isEmpty();
  }

  @Test
  void shouldKeepTheSameRejectedRecordOnce() throws Exception {
    source.extra = new Rejected("record 2", "no title", "", "{}");

    read();

    assertThat(publisher.rejected).hasSize(1);
  }

  private void read() throws Exception {
    read(MONDAY, TUESDAY);
  }

  private void read(LocalDate since, LocalDate until) throws Exception {
    new SourceBackfill(name -> publisher, RETRY_POLICY)
        .read(source.followed(), since, until, new PollListener() {});
  }
}
