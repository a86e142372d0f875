// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import static java.util.stream.Collectors.joining;

import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.Delivery;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;
import java.util.Locale;

/** Formats an event as one readable line. */
public final class ReadableLine {

  private static final int TITLE_WIDTH = 80;
  private static final int ENTRIES = 5;

  private ReadableLine() {}

  /** The line without a line break. */
  public static String of(Event event) {
    var value = event.value();
    if (value instanceof Paper paper) {
      return paper.getPublished() + "  " + paper.getId() + "  " + shortened(paper.getTitle());
    }
    if (value instanceof TaggedPaper paper) {
      return of(paper);
    }
    if (value instanceof TopicCount count) {
      return of(count);
    }
    if (value instanceof TrendingBoard board) {
      return of(board);
    }
    if (value instanceof TrendAlert alert) {
      return of(alert);
    }
    if (value instanceof Delivery delivery) {
      return of(delivery);
    }
    if (value instanceof Event.Letter letter) {
      var from = letter.from();
      return from.source() + ", " + from.position() + ": " + from.reason();
    }
    return event.key() + "  " + (value == null ? "(withdrawn)" : value);
  }

  private static String of(TaggedPaper paper) {
    var topics =
        paper.getMentions().stream().map(Mention::getTopic).distinct().collect(joining(", "));
    return paper.getPublished()
        + "  "
        + paper.getId()
        + "  "
        + shortened(paper.getTitle())
        + "  ["
        + topics
        + "]";
  }

  private static String of(TopicCount count) {
    return String.format(
        Locale.ROOT,
        "%s  %2d days  %-10s  %-40s  %6d of %d papers  %5.1f %%",
        count.getLastDay(),
        count.getWindowDays(),
        count.getFinality(),
        count.getTopic(),
        count.getPapers(),
        count.getPapersInWindow(),
        100 * count.getShare());
  }

  private static String of(TrendingBoard board) {
    var best =
        board.getEntries().stream().limit(ENTRIES).map(ReadableLine::of).collect(joining(", "));
    return String.format(
        Locale.ROOT,
        "%s  %2d days  %-10s  %s of %d papers: %s",
        board.getLastDay(),
        board.getWindowDays(),
        board.getFinality(),
        board.getBoard(),
        board.getPapersInWindow(),
        best);
  }

  private static String of(BoardEntry entry) {
    var label = entry.getLabel().isEmpty() ? entry.getTopic() : entry.getLabel();
    return entry.getRank() + ". " + label + " " + entry.getPapers();
  }

  private static String of(TrendAlert alert) {
    return String.format(
        Locale.ROOT,
        "%s  %-7s  %-6s  %s (p = %.2g)",
        alert.getLastDay(),
        alert.getPhase(),
        alert.getSeverity(),
        alert.getMessage(),
        alert.getP());
  }

  private static String of(Delivery delivery) {
    return delivery.getAt()
        + "  "
        + delivery.getOutcome()
        + "  "
        + delivery.getChannel()
        + "  "
        + String.join(", ", delivery.getSteps());
  }

  private static String shortened(String title) {
    return title.length() <= TITLE_WIDTH ? title : title.substring(0, TITLE_WIDTH - 1) + "…";
  }
}
