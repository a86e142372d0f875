// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Medians and ratios as one table. */
final class ResultTable {

  private static final double WITH_DECIMALS = 100;

  private ResultTable() {}

  private record Row(String name, Figures figures, boolean isRatio) {

    String cell(Figure figure) {
      var value = figures.values().get(figure);
      if (value == null) {
        return "";
      }
      return isRatio ? String.format(Locale.ROOT, "x %.3g", value) : number(figure.shown(value));
    }

    private static String number(double value) {
      return String.format(Locale.ROOT, value < WITH_DECIMALS ? "%.1f" : "%,.0f", value);
    }
  }

  static String of(Map<String, Figures> medians, Map<String, Figures> ratios) {
    var rows = new ArrayList<Row>();
    medians.forEach((name, figures) -> rows.add(new Row(name, figures, false)));
    ratios.forEach((name, figures) -> rows.add(new Row(name, figures, true)));
    var columns = new ArrayList<ColumnData<Row>>();
    columns.add(column("measured", HorizontalAlign.LEFT).with(Row::name));
    for (var figure : Figure.values()) {
      columns.add(column(figure.header(), HorizontalAlign.RIGHT).with(row -> row.cell(figure)));
    }
    return AsciiTable.builder()
        .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
        .data(rows, List.copyOf(columns))
        .asString();
  }

  private static Column column(String header, HorizontalAlign align) {
    return new Column().header(header).headerAlign(align).dataAlign(align);
  }
}
