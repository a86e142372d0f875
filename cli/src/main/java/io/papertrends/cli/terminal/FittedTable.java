// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.terminal;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A table that fits the screen, one row per line. If it is too wide, first its chart and texts are
 * shortened, then columns are dropped, the least important first.
 *
 * @param <T> type of the rows
 */
public final class FittedTable<T> {

  /** Importance of a column that is never dropped. */
  public static final int NEEDED = Integer.MAX_VALUE;

  private static final int PADDING = 2;
  private static final int READABLE_TEXT = 20;
  private static final int SHORTEST_TEXT = 8;
  /** Number of lines before the first row: header and rule. */
  private static final int HEAD = 2;

  private record Part<T>(String header, int readable, int importance, Function<T, String> value) {

    boolean isText() {
      return readable > 0;
    }
  }

  private record Chart<T>(
      UnaryOperator<String> header, int shortest, int longest, BiFunction<T, Integer, String> of) {}

  private final Terminal terminal;
  private final List<Part<T>> parts = new ArrayList<>();
  private Chart<T> chart;
  private Function<T, UnaryOperator<String>> style = row -> UnaryOperator.identity();

  /** A table without columns. */
  public FittedTable(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Adds a column of texts, which are truncated if there is no room. */
  public FittedTable<T> text(String header, int importance, Function<T, String> value) {
    return text(header, READABLE_TEXT, importance, value);
  }

  /**
   * Adds a column of texts that need more room.
   *
   * @param readable width in characters below which less important columns are dropped instead
   */
  public FittedTable<T> text(
      String header, int readable, int importance, Function<T, String> value) {
    parts.add(new Part<>(header, readable, importance, value));
    return this;
  }

  /** Adds a column of numbers, which are never truncated. */
  public FittedTable<T> number(String header, int importance, Function<T, String> value) {
    parts.add(new Part<>(header, 0, importance, value));
    return this;
  }

  /**
   * Adds a chart as the last column, as long as there is room, with its length as header.
   *
   * @param value draws the chart of a row with this width in characters
   */
  public FittedTable<T> chart(
      String unit, int shortest, int longest, BiFunction<T, Integer, String> value) {
    chart = new Chart<>(length -> length + " " + unit, shortest, longest, value);
    return this;
  }

  /** Shows rows in colours. */
  public FittedTable<T> style(Function<T, UnaryOperator<String>> style) {
    this.style = style;
    return this;
  }

  /** The table without a line break at the end. */
  public String of(List<T> rows) {
    var shown = new ArrayList<>(parts);
    while (room(shown, rows) < 0 && leaveOut(shown)) {
      // Another column may have to be dropped too.
    }
    int room = room(shown, rows);
    var columns = new ArrayList<ColumnData<T>>();
    for (var part : shown) {
      int width = width(part, rows);
      int more = part.isText() ? Math.min(room, longest(part, rows) - width) : 0;
      more = Math.max(more, Math.min(0, SHORTEST_TEXT - width));
      room -= more;
      columns.add(column(part, width + more));
    }
    if (chart != null) {
      columns.add(chartColumn(room));
    }
    return coloured(
        AsciiTable.builder()
            .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
            .data(rows, columns)
            .asString(),
        rows);
  }

  /** Characters left in a line if texts and chart have their minimum widths. */
  private int room(List<Part<T>> shown, List<T> rows) {
    int width = shown.stream().mapToInt(it -> width(it, rows) + PADDING + 1).sum() - 1;
    return terminal.columns() - width - (chart == null ? 0 : chart.shortest() + PADDING + 1);
  }

  private int width(Part<T> part, List<T> rows) {
    int longest = longest(part, rows);
    return part.isText() ? Math.min(longest, part.readable()) : longest;
  }

  private static <T> int longest(Part<T> part, List<T> rows) {
    return rows.stream()
        .mapToInt(row -> part.value().apply(row).length())
        .reduce(part.header().length(), Math::max);
  }

  private boolean leaveOut(List<Part<T>> shown) {
    var least = shown.stream()
        .filter(it -> it.importance() < NEEDED)
        .min(Comparator.comparingInt(Part::importance));
    least.ifPresent(shown::remove);
    return least.isPresent();
  }

  private ColumnData<T> column(Part<T> part, int width) {
    var align = part.isText() ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT;
    return new com.github.freva.asciitable.Column()
        .header(part.header())
        .headerAlign(align)
        .dataAlign(align)
        .minWidth(width + PADDING)
        .maxWidth(width + PADDING, OverflowBehaviour.ELLIPSIS_RIGHT)
        .with(part.value());
  }

  private ColumnData<T> chartColumn(int room) {
    int length = Math.min(chart.longest(), chart.shortest() + Math.max(0, room));
    return new com.github.freva.asciitable.Column()
        .header(chart.header().apply(String.valueOf(length)))
        .headerAlign(HorizontalAlign.LEFT)
        .dataAlign(HorizontalAlign.LEFT)
        .maxWidth(length + PADDING, OverflowBehaviour.CLIP_RIGHT)
        .with(row -> chart.of().apply(row, length));
  }

  private String coloured(String table, List<T> rows) {
    var lines = table.split("\\R");
    for (int i = 0; i < lines.length; i++) {
      var line = lines[i].stripTrailing();
      lines[i] =
          i < HEAD ? terminal.faint(line) : style.apply(rows.get(i - HEAD)).apply(line);
    }
    return String.join(System.lineSeparator(), lines);
  }
}
