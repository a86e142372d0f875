// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.papertrends.producer.publishing.PublishReport;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** Counts what a poll publishes, and reports the progress of a long one every 15 seconds. */
final class PollProgress implements PollListener {

  private static final Duration SAY_EVERY = Duration.ofSeconds(15);

  private final LocalDate last;
  private final InstantSource clock;
  private final Consumer<String> notices;
  private final Instant start;

  private LocalDate first;
  private Instant lastSaid;
  private PublishReport report = PublishReport.NOTHING;

  /** The progress of a poll that begins now and ends with this day. */
  PollProgress(LocalDate last, InstantSource clock, Consumer<String> notices) {
    this.last = last;
    this.clock = clock;
    this.notices = notices;
    this.start = clock.instant();
    this.lastSaid = start;
  }

  /** What has been published so far. */
  PublishReport report() {
    return report;
  }

  @Override
  public void day(LocalDate day) {
    first = first == null ? day : first;
    var now = clock.instant();
    if (Duration.between(lastSaid, now).compareTo(SAY_EVERY) < 0) {
      return;
    }
    lastSaid = now;
    long done = ChronoUnit.DAYS.between(first, day);
    long all = ChronoUnit.DAYS.between(first, last) + 1;
    var taken = Duration.between(start, now);
    notices.accept("at " + day + ", day " + (done + 1) + " of " + all + ": " + report.summary()
        + "; " + report.read() / Math.max(1, taken.toSeconds()) + " records/s"
        + left(taken, done, all));
  }

  private static String left(Duration taken, long done, long all) {
    return done == 0
        ? ""
        : ", about " + taken.multipliedBy(all - done).dividedBy(done).toMinutes() + " min left";
  }

  @Override
  public void published(PublishReport more) {
    report = report.plus(more);
  }
}
