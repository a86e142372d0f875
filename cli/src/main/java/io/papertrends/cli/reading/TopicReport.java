// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.cli.terminal.Terminal;
import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.TopicCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Formats all results about one topic as readable text. */
public final class TopicReport {

  private static final int PAPERS = 10;
  private static final int PAIRS = 8;

  private TopicReport() {}

  /** The lines of the report, with a chart of these days. */
  public static List<String> lines(TopicHistory history, DaySelection days, Terminal terminal) {
    var lines = new ArrayList<String>();
    lines.add(terminal.strong(history.label() + "  (" + history.topic() + ")"));
    lines.addAll(chart(history, days, terminal));
    lines.add("");
    figures(history, terminal).forEach(lines::add);
    if (!history.alerts().isEmpty()) {
      lines.add("");
      lines.add(terminal.strong("alerts"));
      lines.addAll(AlertTable.of(history.alerts(), terminal).lines().toList());
    }
    if (!history.together().isEmpty()) {
      lines.add("");
      lines.add(terminal.strong("occurs together with"));
      history.together().stream().limit(PAIRS).forEach(it -> lines.add("  " + pair(it)));
    }
    lines.add("");
    lines.addAll(papers(history, terminal));
    return lines;
  }

  private static List<String> chart(TopicHistory history, DaySelection days, Terminal terminal) {
    var papers = new TreeMap<LocalDate, Long>();
    history.of(1).forEach((day, count) -> papers.put(day, count.getPapers()));
    if (papers.isEmpty()) {
      return List.of();
    }
    return DayChart.of(papers, days.since().orElse(papers.firstKey()), history.lastDay(), terminal);
  }

  private static List<String> figures(TopicHistory history, Terminal terminal) {
    var lines = new ArrayList<String>();
    for (int days : List.of(7, 28)) {
      var count = history.of(days).get(history.lastDay());
      if (count != null) {
        lines.add(figure(count));
      }
    }
    history.boards().forEach((board, entry) -> lines.add(place(board, entry)));
    if (history.boards().values().stream().anyMatch(it -> it.getLift() != null)) {
      lines.add(terminal.faint(BoardTable.LEGEND));
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

  private static List<String> papers(TopicHistory history, Terminal terminal) {
    var lines = new ArrayList<String>();
    int shown = Math.min(PAPERS, history.papers().size());
    lines.add(terminal.strong("papers") + ", the latest " + shown + " of "
        + history.papers().size());
    history.papers().stream()
        .limit(PAPERS)
        .forEach(it -> lines.add(
            terminal.cut("  " + it.getPublished() + "  " + it.getTitle() + "  " + it.getId())));
    return lines;
  }
}
