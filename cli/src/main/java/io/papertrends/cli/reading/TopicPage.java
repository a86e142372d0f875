// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.cli.terminal.Screen;
import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.TopicCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** What there is of a topic, for people. */
public final class TopicPage {

  private static final int PAPERS = 10;
  private static final int PAIRS = 8;

  private TopicPage() {}

  /** The lines of it, with a chart of these days. */
  public static List<String> lines(TopicHistory history, Days days, Screen screen) {
    var lines = new ArrayList<String>();
    lines.add(screen.strong(history.label() + "  (" + history.topic() + ")"));
    lines.addAll(chart(history, days, screen));
    lines.add("");
    figures(history, screen).forEach(lines::add);
    if (!history.alerts().isEmpty()) {
      lines.add("");
      lines.add(screen.strong("alerts"));
      lines.addAll(AlertTable.of(history.alerts(), screen).lines().toList());
    }
    if (!history.together().isEmpty()) {
      lines.add("");
      lines.add(screen.strong("occurs together with"));
      history.together().stream().limit(PAIRS).forEach(it -> lines.add("  " + pair(it)));
    }
    lines.add("");
    lines.addAll(papers(history, screen));
    return lines;
  }

  private static List<String> chart(TopicHistory history, Days days, Screen screen) {
    var papers = new TreeMap<LocalDate, Long>();
    history.of(1).forEach((day, count) -> papers.put(day, count.getPapers()));
    if (papers.isEmpty()) {
      return List.of();
    }
    return DayChart.of(papers, days.since().orElse(papers.firstKey()), history.lastDay(), screen);
  }

  private static List<String> figures(TopicHistory history, Screen screen) {
    var lines = new ArrayList<String>();
    for (int days : List.of(7, 28)) {
      var count = history.of(days).get(history.lastDay());
      if (count != null) {
        lines.add(figure(count));
      }
    }
    history.boards().forEach((board, entry) -> lines.add(place(board, entry)));
    if (history.boards().values().stream().anyMatch(it -> it.getLift() != null)) {
      lines.add(screen.faint(BoardTable.LEGEND));
    }
    return lines;
  }

  private static String figure(TopicCount count) {
    return String.format(
        Locale.ROOT,
        "%d days to %s: %d of %d papers, %.1f %% (%s)",
        count.getWindowDays(),
        count.getLastDay(),
        count.getPapers(),
        count.getPapersInWindow(),
        100 * count.getShare(),
        count.getFinality().toString().toLowerCase(Locale.ROOT));
  }

  private static String place(String board, BoardEntry entry) {
    return "number " + entry.getRank() + " of " + board
        + (entry.getLift() == null
            ? ""
            : String.format(
                Locale.ROOT,
                ": %.1f papers expected, lift %.1f (%.1f to %.1f)",
                entry.getExpected(),
                entry.getLift(),
                entry.getLiftLow(),
                entry.getLiftHigh()));
  }

  private static String pair(BoardEntry entry) {
    return entry.getLabel() + ": " + entry.getPapers() + " papers";
  }

  private static List<String> papers(TopicHistory history, Screen screen) {
    var lines = new ArrayList<String>();
    int shown = Math.min(PAPERS, history.papers().size());
    lines.add(screen.strong("papers") + ", the latest " + shown + " of "
        + history.papers().size());
    history.papers().stream()
        .limit(PAPERS)
        .forEach(it -> lines.add(
            screen.cut("  " + it.getPublished() + "  " + it.getTitle() + "  " + it.getId())));
    return lines;
  }
}
