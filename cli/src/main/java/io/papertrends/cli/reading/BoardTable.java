// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendingBoard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A board as a table, with a small chart of each topic's papers by day. */
public final class BoardTable {

  /** Days that a chart shows. */
  public static final int CHART_DAYS = 28;

  /** A table that had to break labels would be no help. */
  private static final int WIDEST = 200;

  private static final String LEVELS = "▁▂▃▄▅▆▇█";

  private final Map<String, Map<LocalDate, Long>> papersByDay = new HashMap<>();

  /** With the charts drawn from the one-day counts among these. */
  public BoardTable(List<TopicCount> counts) {
    for (var count : counts) {
      if (count.getWindowDays() == 1) {
        papersByDay
            .computeIfAbsent(count.getTopic(), topic -> new HashMap<>())
            .put(count.getLastDay(), count.getPapers());
      }
    }
  }

  /** The table, with at most this many entries. */
  public String of(TrendingBoard board, int length) {
    var entries = board.getEntries().stream().limit(length).toList();
    var columns = new ArrayList<>(List.of(
        right("#").<BoardEntry>with(entry -> String.valueOf(entry.getRank())),
        right("was").<BoardEntry>with(BoardTable::previous),
        left("topic").<BoardEntry>with(BoardTable::label),
        right("papers").<BoardEntry>with(entry -> String.valueOf(entry.getPapers())),
        right("share").<BoardEntry>with(BoardTable::share)));
    if (!board.getBoard().equals("top")) {
      columns.add(right("expected").with(BoardTable::expected));
      columns.add(right("times as many").with(BoardTable::lift));
    }
    columns.add(left(CHART_DAYS + " days").with(entry -> chart(entry, board.getLastDay())));
    return title(board)
        + System.lineSeparator()
        + AsciiTable.builder()
            .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
            .data(entries, columns)
            .asString();
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
      case "pairs" -> "topics that occur together";
      default -> "topics";
    };
  }

  /** What tells of the same as an entry further up is indented. */
  private static String label(BoardEntry entry) {
    return (entry.getUnder() == null ? "" : "  ") + entry.getLabel();
  }

  private static String expected(BoardEntry entry) {
    var expected = entry.getExpected();
    return expected == null ? "" : String.format(Locale.ROOT, "%.1f", expected);
  }

  private static String lift(BoardEntry entry) {
    return entry.getLift() == null
        ? ""
        : String.format(
            Locale.ROOT,
            "%.1f (%.1f to %.1f)",
            entry.getLift(),
            entry.getLiftLow(),
            entry.getLiftHigh());
  }

  private static Column right(String header) {
    return new Column().header(header).headerAlign(HorizontalAlign.RIGHT);
  }

  private static Column left(String header) {
    return new Column()
        .header(header)
        .maxWidth(WIDEST)
        .headerAlign(HorizontalAlign.LEFT)
        .dataAlign(HorizontalAlign.LEFT);
  }

  private static String previous(BoardEntry entry) {
    return entry.getPreviousRank() == null ? "new" : String.valueOf(entry.getPreviousRank());
  }

  private static String share(BoardEntry entry) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * entry.getShare());
  }

  private String chart(BoardEntry entry, LocalDate lastDay) {
    var byDay = papersByDay.getOrDefault(entry.getTopic(), Map.of());
    var chart = new StringBuilder();
    long most = 1;
    for (int back = CHART_DAYS - 1; back >= 0; back--) {
      most = Math.max(most, byDay.getOrDefault(lastDay.minusDays(back), 0L));
    }
    for (int back = CHART_DAYS - 1; back >= 0; back--) {
      long papers = byDay.getOrDefault(lastDay.minusDays(back), 0L);
      int level = (int) (papers * (LEVELS.length() - 1) / most);
      chart.append(papers == 0 ? ' ' : LEVELS.charAt(level));
    }
    return chart.toString().stripTrailing();
  }
}
