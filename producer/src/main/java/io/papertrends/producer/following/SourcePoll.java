// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.publishing.PaperPublisher;
import io.papertrends.producer.publishing.PublishReport;
import io.papertrends.producer.sources.ExpiredCursorException;
import io.papertrends.producer.sources.MalformedResponseException;
import io.papertrends.producer.sources.Page;
import io.papertrends.producer.sources.PageRequest;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.UnavailableException;
import io.papertrends.schemas.SourcePosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a source from its position to a last day, and publishes each page together with the
 * position after it, so that continuing from there neither misses nor repeats anything.
 */
final class SourcePoll {

  /** Maximum number of attempts to read a day from its first page when its cursor expires. */
  private static final int BEGINNINGS_OF_A_DAY = 5;

  private final FollowedSource followed;
  private final RetryingPageReader pages;
  private final PaperPublisher publisher;
  private final BrokenPages broken;
  private final PollListener listener;

  private LocalDate day;
  private Optional<String> cursor;
  private final RecentRejects known;
  private int beginnings = 1;

  /**
   * A poll from the stored position.
   *
   * @param first where to start without a position
   * @param broken the pages that were broken in earlier polls
   */
  SourcePoll(
      FollowedSource followed,
      RetryingPageReader pages,
      PaperPublisher publisher,
      LocalDate first,
      BrokenPages broken,
      PollListener listener) {
    this.followed = followed;
    this.pages = pages;
    this.publisher = publisher;
    this.broken = broken;
    this.listener = listener;
    var position = publisher.position();
    this.day = position.map(SourcePosition::getDay).orElse(first);
    this.cursor = position.map(SourcePosition::getCursor);
    this.known = new RecentRejects(position.map(SourcePosition::getRejected).orElse(List.of()));
  }

  /**
   * Reads from the position to the end of the last day.
   *
   * @param next the day that the next poll begins with
   * @throws SourceException if a page fails; all earlier pages are published
   */
  void readTo(LocalDate last, LocalDate next) throws SourceException, InterruptedException {
    while (!day.isAfter(last)) {
      listener.day(day);
      try {
        var page = pages.read(new PageRequest(followed.selection(), day, cursor), this::keep);
        broken.succeeded(origin());
        publish(page, last, next);
      } catch (ExpiredCursorException e) {
        if (cursor.isEmpty() || beginnings == BEGINNINGS_OF_A_DAY) {
          throw e;
        }
        beginnings++;
        cursor = Optional.empty();
      } catch (MalformedResponseException | UnavailableException e) {
        // While the circuit is open, the whole service counts as unavailable, not only this page.
        if (!broken.shouldSkip(origin())) {
          throw e;
        }
        skip(e, last, next);
      }
    }
    day = next;
  }

  /** The rest of the day is skipped too, because its cursor is in the broken page. */
  private void skip(SourceException e, LocalDate last, LocalDate next) {
    var origin = origin();
    listener.skipped(origin);
    beginnings = 1;
    cursor = Optional.empty();
    day = day.plusDays(1);
    var rejected = new Rejected("answer", "page skipped", e.getMessage(), origin);
    publish(origin, List.of(rejected), day.isAfter(last) ? next : day);
  }

  private void publish(Page page, LocalDate last, LocalDate next) throws RefusedException {
    if (page.next().isPresent() && page.next().equals(cursor)) {
      throw new RefusedException("the page of " + origin() + " says that it comes after itself");
    }
    var origin = origin();
    cursor = page.next();
    if (cursor.isEmpty()) {
      beginnings = 1;
      day = day.plusDays(1);
    }
    boolean isOver = day.isAfter(last);
    publish(origin, page.results(), isOver ? next : day);
  }

  /** A malformed response is kept once as a dead letter; a missing response is not malformed. */
  private void keep(SourceException failure) {
    if (!(failure instanceof MalformedResponseException e)) {
      broken.unavailable(origin());
      return;
    }
    broken.failed(origin());
    publish(
        origin(),
        List.of(new Rejected(
            "answer", "malformed answer", e.getMessage(), e.response().body())),
        day);
  }

  private void publish(String origin, List<ParseResult> results, LocalDate from) {
    var fresh = known.without(results);
    var position =
        new SourcePosition(followed.name(), from, cursor.orElse(null), 0L, known.fingerprints());
    var report = publisher.publish(origin, fresh, Optional.of(position));
    int repeated = results.size() - fresh.size();
    listener.published(report.plus(new PublishReport(repeated, 0, 0, repeated, Map.of())));
  }

  private String origin() {
    return followed.name() + " " + day + cursor.map(it -> " from " + it).orElse("");
  }
}
