// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.papertrends.producer.publishing.PaperPublisher;
import io.papertrends.producer.sources.SourceException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Function;

/** Publishes all papers of a source for a range of days; an interrupted call can be repeated. */
public final class SourceBackfill {

  private final Function<String, PaperPublisher> publishers;
  private final RetryPolicy retryPolicy;

  /**
   * A backfill.
   *
   * @param publishers give the publisher for a source, by its name
   */
  public SourceBackfill(Function<String, PaperPublisher> publishers, RetryPolicy retryPolicy) {
    this.publishers = publishers;
    this.retryPolicy = retryPolicy;
  }

  /**
   * Publishes the papers of these days, both inclusive; returns when all are published.
   *
   * @throws SourceException if a page fails after all attempts; all earlier pages are published
   */
  public void read(FollowedSource followed, LocalDate since, LocalDate until, PollListener listener)
      throws SourceException, InterruptedException {
    var days = followed.limitedTo(since, until);
    var pages = new RetryingPageReader(
        followed.source(), followed.access(), retryPolicy, InstantSource.system());
    // The fixed clock prevents that a broken page is skipped: here the user can decide what to do.
    var broken = new BrokenPages(() -> Instant.EPOCH, Duration.ofDays(1));
    try (var publisher = publishers.apply(days.name())) {
      new SourcePoll(days, pages, publisher, since, broken, listener)
          .readTo(until, until.plusDays(1));
      publisher.forgetPosition();
    }
  }
}
