// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.publishing.PaperPublisher;
import io.papertrends.producer.publishing.PublishReport;
import io.papertrends.producer.sources.ExpiredCursorException;
import io.papertrends.producer.sources.MalformedAnswerException;
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
 * Reads a source from a position to a last day, and publishes each page together with the position
 * after it, so that whoever goes on from there misses nothing and doubles nothing.
 */
final class Turn {

  /** A token that expires while a day is read again and again is no token to count on. */
  private static final int BEGINNINGS_OF_A_DAY = 5;

  private final FollowedSource followed;
  private final PatientPages pages;
  private final PaperPublisher publisher;
  private final BrokenPages broken;
  private final TurnListener listener;

  private LocalDate day;
  private Optional<String> cursor;
  private final KnownRejects known;
  private int beginnings = 1;

  /**
   * From a position.
   *
   * @param first where to begin if no position is known
   * @param broken the pages that were broken before
   */
  Turn(
      FollowedSource followed,
      PatientPages pages,
      PaperPublisher publisher,
      LocalDate first,
      BrokenPages broken,
      TurnListener listener) {
    this.followed = followed;
    this.pages = pages;
    this.publisher = publisher;
    this.broken = broken;
    this.listener = listener;
    var position = publisher.position();
    this.day = position.map(SourcePosition::getDay).orElse(first);
    this.cursor = position.map(SourcePosition::getCursor);
    this.known = new KnownRejects(position.map(SourcePosition::getRejected).orElse(List.of()));
  }

  /**
   * Reads on to the end of the last day.
   *
   * @param next the day that the next turn is to begin with
   * @throws SourceException if a page can't be had; all before it is published
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
      } catch (MalformedAnswerException | UnavailableException e) {
        // While the service is left alone it is unavailable, whatever the page was.
        if (!broken.passesOver(origin())) {
          throw e;
        }
        passOver(e, last, next);
      }
    }
    day = next;
  }

  /** Where the next page begins only the broken one knows, so the rest of the day goes with it. */
  private void passOver(SourceException e, LocalDate last, LocalDate next) {
    var origin = origin();
    listener.passedOver(origin);
    beginnings = 1;
    cursor = Optional.empty();
    day = day.plusDays(1);
    var rejected = new Rejected("answer", "page passed over", e.getMessage(), origin);
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

  /** A broken answer is kept once, and asked for again; one that did not come is not broken. */
  private void keep(SourceException failure) {
    if (!(failure instanceof MalformedAnswerException e)) {
      broken.unavailable(origin());
      return;
    }
    broken.failed(origin());
    publish(
        origin(),
        List.of(new Rejected(
            "answer", "malformed answer", e.getMessage(), e.answer().body())),
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
