// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.cli.terminal.FittedTable;
import io.papertrends.cli.terminal.Terminal;
import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendingBoard;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A board as a table that fits the screen, with a small chart of each topic's papers by day. */
public final class BoardTable {

  /** Maximum number of days in a chart. */
  public static final int CHART_DAYS = 28;

  private static final int SHORTEST_CHART = 7;
  private static final int READABLE_LABEL = 20;
  static final String LEGEND =
      "lift = papers / expected, shrunk towards 1, with 90 % interval (help figures)";

  private final Map<String, Map<LocalDate, Long>> papersByDay = new HashMap<>();
  private final Terminal terminal;

  /** A table whose charts are drawn from the one-day counts among these. */
  public BoardTable(List<TopicCount> counts, Terminal terminal) {
    this.terminal = terminal;
    for (var count : counts) {
      if (count.getWindowDays() == 1) {
        papersByDay
            .computeIfAbsent(count.getTopic(), topic -> new HashMap<>())
            .put(count.getLastDay(), count.getPapers());
      }
    }
  }

  /** The table under its title, with at most this many entries. */
  public String of(TrendingBoard board, int length) {
    var rows = new BoardRows(board.getEntries().stream().limit(length).toList());
    var table = new FittedTable<BoardEntry>(terminal)
        .number("#", FittedTable.NEEDED, entry -> String.valueOf(entry.getRank()))
        .number("was", 2, BoardTable::previous)
        .text("topic", readable(board), FittedTable.NEEDED, rows::cellOf)
        .number("papers", FittedTable.NEEDED, entry -> String.valueOf(entry.getPapers()))
        .number("share", 1, BoardTable::share);
    var title = terminal.strong(title(board)) + System.lineSeparator();
    if (!board.getBoard().equals("top")) {
      table
          .number("expected", 4, BoardTable::expected)
          .number("lift", FittedTable.NEEDED, BoardTable::lift);
      title += terminal.faint(LEGEND) + System.lineSeparator();
    }
    if (!board.getBoard().equals("pairs")) {
      table.chart("days", SHORTEST_CHART, CHART_DAYS, (entry, days) -> chart(entry, board, days));
    }
    table.style(entry -> hasImproved(entry) ? terminal::good : line -> line);
    return title + table.of(rows.rows());
  }

  /** Minimum readable width of labels in characters; a pair has two labels. */
  private static int readable(TrendingBoard board) {
    return board.getBoard().equals("pairs") ? 2 * READABLE_LABEL : READABLE_LABEL;
  }

  private static String title(TrendingBoard board) {
    var days = board.getWindowDays() == 1
        ? board.getLastDay().toString()
        : board.getFirstDay() + " to " + board.getLastDay();
    return days
        + ": "
        + subject(board.getBoard())
        + " of "
        + board.getPapersInWindow()
        + " papers ("
        + board.getFinality().toString().toLowerCase(Locale.ROOT)
        + ")";
  }

  private static String subject(String board) {
    return switch (board) {
      case "rising" -> "rising topics";
      case "new" -> "new topics";
      case "top" -> "topics";
      case "pairs" -> "topics that occur together";
      default -> throw new IllegalArgumentException("the board " + board + " has no title");
    };
  }

  private static boolean hasImproved(BoardEntry entry) {
    return entry.getPreviousRank() == null || entry.getPreviousRank() > entry.getRank();
  }

  private static String expected(BoardEntry entry) {
    var expected = entry.getExpected();
    return expected == null ? "" : String.format(Locale.ROOT, "%.1f", expected);
  }

  private static String lift(BoardEntry entry) {
    return entry.getLift() == null
        ? ""
        : rounded(entry.getLift()) + " (" + rounded(entry.getLiftLow()) + " to "
            + rounded(entry.getLiftHigh()) + ")";
  }

  private static String rounded(double number) {
    return String.format(Locale.ROOT, number < 10 ? "%.1f" : "%.0f", number);
  }

  private static String previous(BoardEntry entry) {
    return entry.getPreviousRank() == null ? "new" : String.valueOf(entry.getPreviousRank());
  }

  private static String share(BoardEntry entry) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * entry.getShare());
  }

  private String chart(BoardEntry entry, TrendingBoard board, int days) {
    var byDay = papersByDay.getOrDefault(entry.getTopic(), Map.of());
    return TextSparkline.of(
        days, back -> byDay.getOrDefault(board.getLastDay().minusDays(back), 0L));
  }
}
