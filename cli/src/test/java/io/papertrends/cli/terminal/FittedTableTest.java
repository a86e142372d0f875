// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FittedTableTest {

  private record Row(String topic, int papers, double expected) {}

  private static final List<Row> ROWS = List.of(
      new Row("Kolmogorov-Arnold network", 109, 0.4),
      new Row("Retrieval-augmented generation and what comes after it", 183, 97.25));

  @Test
  void shouldShowAllWhereThereIsRoom() {
    assertThat(table(100))
        .isEqualTo(String.join(
            System.lineSeparator(),
            " topic                                                  | papers | expected | 12"
                + " days",
            "--------------------------------------------------------+--------+----------+--------------",
            " Kolmogorov-Arnold network                              |    109 |      0.4 |"
                + " ############",
            " Retrieval-augmented generation and what comes after it |    183 |     97.3 |"
                + " ############"));
  }

  @Test
  void shouldShortenWhatIsLongThenLeaveOutWhatMattersLeast() {
    for (int columns = 40; columns < 140; columns++) {
      int width = columns;
      assertThat(table(columns).lines()).hasSize(4).allMatch(line -> line.length() <= width);
    }
    assertThat(table(70))
        .contains("expected", "Retrieval-augmented generation and wh…", "| 7 days");
    assertThat(table(45)).doesNotContain("expected").contains("papers", "Retrieval-aug");
  }

  @Test
  void shouldColourWithoutMovingAnything() {
    var plain = table(100);
    var coloured = new FittedTable<Row>(new Terminal(100, true))
        .text("topic", FittedTable.NEEDED, Row::topic)
        .number("papers", FittedTable.NEEDED, row -> String.valueOf(row.papers()))
        .number("expected", 1, row -> String.format(java.util.Locale.ROOT, "%.1f", row.expected()))
        .chart("days", 7, 12, (row, length) -> "#".repeat(length))
        .of(ROWS);

    assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    assertThat(coloured).isNotEqualTo(plain);
  }

  private static String table(int columns) {
    return new FittedTable<Row>(new Terminal(columns, false))
        .text("topic", FittedTable.NEEDED, Row::topic)
        .number("papers", FittedTable.NEEDED, row -> String.valueOf(row.papers()))
        .number("expected", 1, row -> String.format(java.util.Locale.ROOT, "%.1f", row.expected()))
        .chart("days", 7, 12, (row, length) -> "#".repeat(length))
        .of(ROWS);
  }
}
