// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.metrics.Health;
import io.papertrends.metrics.Health.Question;
import io.papertrends.producer.publishing.PaperPublisher;
import io.papertrends.producer.publishing.PublishFailedException;
import io.papertrends.producer.publishing.PublishReport;
import io.papertrends.producer.publishing.PublisherFencedException;
import io.papertrends.producer.sources.MalformedResponseException;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.common.KafkaException;

/** Follows one source: reads it up to today, waits, and reads it again. */
public final class Follower {

  /** Number of missed polls after which a source is unhealthy. */
  private static final int POLLS_MISSED = 3;

  private final FollowedSource followed;
  private final Function<String, PaperPublisher> publishers;
  private final FollowSettings settings;
  private final InstantSource clock;
  private final Consumer<String> notices;
  private final RetryingPageReader pages;
  private final SourceMetrics metrics;
  private final BrokenPages broken;

  private PaperPublisher publisher;

  /**
   * A follower of one source.
   *
   * @param publishers give the publisher for a source, by its name
   * @param notices receives progress and failures, one line each
   */
  public Follower(
      FollowedSource followed,
      Function<String, PaperPublisher> publishers,
      FollowSettings settings,
      InstantSource clock,
      MeterRegistry registry,
      Consumer<String> notices) {
    this.followed = followed;
    this.publishers = publishers;
    this.settings = settings;
    this.clock = clock;
    this.notices = notices;
    this.pages =
        new RetryingPageReader(followed.source(), followed.access(), settings.retryPolicy(), clock);
    this.broken = new BrokenPages(clock, settings.retryPolicy().skipBrokenAfter());
    this.metrics = new SourceMetrics(registry, followed.name(), clock, pages::isCircuitOpen);
  }

  /** Healthy if the source was read to its end recently. */
  public Health.Check health() {
    var longAgo =
        settings.every().multipliedBy(POLLS_MISSED).plus(settings.retryPolicy().circuitOpen());
    return new Health.Check("source " + followed.name(), Question.READY, () -> {
      var age = metrics.age();
      return age.compareTo(longAgo) <= 0
          ? Optional.empty()
          : Optional.of("not read to its end for " + age.toMinutes() + " min"
              + (pages.isCircuitOpen()
                  ? ", circuit breaker open because it failed too often"
                  : ""));
    });
  }

  /**
   * Follows the source until it is interrupted; failures do not end it.
   *
   * @throws PublisherFencedException if another process follows the source now
   */
  public void follow() throws InterruptedException {
    try {
      while (true) {
        // An interrupt ends both a pause and a poll.
        Thread.sleep(poll().toMillis());
      }
    } finally {
      closePublisher();
    }
  }

  /** Reads the source up to today; returns how long to wait before the next time. */
  private Duration poll() throws InterruptedException {
    var today = settings.zone().today(clock);
    var progress = new PollProgress(today, clock, this::say);
    try {
      readTo(today, progress);
      metrics.complete();
      say("read to today: " + progress.report().summary());
      return settings.every();
    } catch (PublisherFencedException e) {
      say("another process follows it now");
      throw e;
    } catch (SourceException e) {
      return failed(reason(e), e);
    } catch (PublishFailedException | KafkaException e) {
      closePublisher();
      return failed("kafka", e);
    } catch (RuntimeException e) {
      // A user's own source may throw any exception; the other sources continue. The publisher may
      // be in an invalid state.
      closePublisher();
      return failed("defect", e);
    }
  }

  private void readTo(LocalDate today, PollProgress progress)
      throws SourceException, InterruptedException {
    if (publisher == null) {
      publisher = publishers.apply(followed.name());
    }
    var again = later(today.minusDays(followed.source().daysReadAgain()));
    var listener = new PollListener() {
      @Override
      public void day(LocalDate day) {
        progress.day(day);
      }

      @Override
      public void skipped(String page) {
        say("the page of " + page + " stayed broken and is skipped, see the dead letters");
        metrics.failure("skipped");
      }

      @Override
      public void published(PublishReport page) {
        progress.published(page);
        metrics.published(page);
      }
    };
    new SourcePoll(followed, pages, publisher, settings.since().orElse(again), broken, listener)
        .readTo(today, again);
  }

  private LocalDate later(LocalDate day) {
    return settings.since().filter(since -> since.isAfter(day)).orElse(day);
  }

  private Duration failed(String reason, Exception error) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    metrics.failure(reason);
    var pause = settings.retryPolicy().circuitOpen();
    say(error.getMessage()
        + "; next try in "
        + pause.toSeconds()
        + " s, "
        + metrics
            .sinceComplete()
            .map(it -> "last read to its end " + it.toMinutes() + " min ago")
            .orElse("not yet read to its end since the start"));
    return pause;
  }

  private static String reason(SourceException error) {
    if (error instanceof MalformedResponseException) {
      return "malformed";
    }
    return error instanceof RefusedException ? "refused" : "unavailable";
  }

  private void say(String line) {
    notices.accept(followed.name() + ": " + line);
  }

  private void closePublisher() {
    if (publisher != null) {
      publisher.close();
      publisher = null;
    }
  }
}
