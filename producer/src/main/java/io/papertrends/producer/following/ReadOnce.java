// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.papertrends.producer.publishing.PaperPublisher;
import io.papertrends.producer.sources.SourceException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** Publishes what a source has of some days. If it is interrupted, the same call goes on. */
public final class ReadOnce {

  private final Function<String, PaperPublisher> publishers;
  private final Patience patience;

  /**
   * With what is needed for it.
   *
   * @param publishers give the publisher for a source, by its name
   */
  public ReadOnce(Function<String, PaperPublisher> publishers, Patience patience) {
    this.publishers = publishers;
    this.patience = patience;
  }

  /**
   * Publishes the papers of these days, both included; returns when all are.
   *
   * @throws SourceException if a page can't be had in spite of all patience; all before it is
   *     published
   */
  public void read(FollowedSource followed, LocalDate since, LocalDate until, TurnListener listener)
      throws SourceException, InterruptedException {
    var days = followed.limitedTo(since, until);
    var pages = new PatientPages(followed.source(), followed.access(), patience);
    // Whoever waits for it to end decides what to do about a page that is broken: no time passes
    // until one is passed over.
    var broken = new BrokenPages(() -> Instant.EPOCH, Duration.ofDays(1));
    try (var publisher = publishers.apply(days.name())) {
      new Turn(days, pages, publisher, since, broken, listener).readTo(until, until.plusDays(1));
      publisher.forgetPosition();
    }
  }
}
