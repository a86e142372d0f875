// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendingBoard;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** Formats results as CSV (RFC 4180), one line per entry; unknown values are empty. */
public final class ResultCsv {

  /** Header of boards. */
  public static final String BOARD_HEAD = "board,window_days,first_day,last_day,finality,"
      + "papers_in_window,rank,previous_rank,topic,label,papers,share,expected,lift,lift_low,"
      + "lift_high";

  /** Header of counts. */
  public static final String COUNT_HEAD = "topic,day,papers,papers_of_day,share,finality";

  /** Characters with which a spreadsheet would begin a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private ResultCsv() {}

  /** A line for each entry. */
  public static Stream<String> of(TrendingBoard board) {
    return board.getEntries().stream().map(entry -> line(board, entry));
  }

  private static String line(TrendingBoard board, BoardEntry entry) {
    return line(
        board.getBoard(),
        board.getWindowDays(),
        board.getFirstDay(),
        board.getLastDay(),
        board.getFinality(),
        board.getPapersInWindow(),
        entry.getRank(),
        entry.getPreviousRank(),
        entry.getTopic(),
        entry.getLabel(),
        entry.getPapers(),
        entry.getShare(),
        entry.getExpected(),
        entry.getLift(),
        entry.getLiftLow(),
        entry.getLiftHigh());
  }

  /** The line of a count of one day. */
  public static String of(TopicCount count) {
    return line(
        count.getTopic(),
        count.getLastDay(),
        count.getPapers(),
        count.getPapersInWindow(),
        count.getShare(),
        count.getFinality());
  }

  private static String line(Object... values) {
    return CSVFormat.RFC4180.format(Stream.of(values).map(ResultCsv::harmless).toArray());
  }

  private static Object harmless(Object value) {
    return value instanceof CharSequence text
            && text.length() > 0
            && FORMULA.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : value;
  }

  /** All lines of boards, with the header. */
  public static List<String> of(List<TrendingBoard> boards) {
    return Stream.concat(Stream.of(BOARD_HEAD), boards.stream().flatMap(ResultCsv::of))
        .toList();
  }
}
