// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.cli.terminal.Terminal;
import io.papertrends.schemas.BoardNames;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.TrendingBoard;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardTableTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  private final BoardTable table = new BoardTable(List.of(), Terminal.NONE);

  @Test
  void shouldGiveEachBoardATitleOfItsOwn() {
    assertThat(BoardNames.ALL)
        .map(name -> table.of(board(name), 1).lines().findFirst().orElseThrow())
        .allMatch(title -> title.startsWith("2025-09-03: "))
        .allMatch(title -> title.endsWith(" of 7 papers (final)"))
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldRefuseABoardWithoutATitle() {
    assertThatThrownBy(() -> table.of(board("unnamed"), 1))
        .hasMessage("the board unnamed has no title");
  }

  private static TrendingBoard board(String name) {
    return TrendingBoard.newBuilder()
        .setBoard(name)
        .setWindowDays(1)
        .setFirstDay(DAY)
        .setLastDay(DAY)
        .setPapersInWindow(7)
        .setFinality(Finality.FINAL)
        .setEntries(List.of())
        .build();
  }
}
