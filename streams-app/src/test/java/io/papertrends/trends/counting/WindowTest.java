// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  @Test
  void shouldIncludeItsFirstAndLastDay() {
    var week = new Window(7, (int) DAY.toEpochDay());

    assertThat(week.firstDay()).isEqualTo("2025-08-28");
    assertThat(week.lastDay()).isEqualTo(DAY);
    assertThat(week.keyOf("knowledge-graphs")).isEqualTo("knowledge-graphs|7d|2025-09-03");
  }

  @Test
  void shouldKnowAllWindowsThatADayChanges() {
    assertThat(Window.containing(100))
        .hasSize(1 + 7 + 28)
        .contains(new Window(1, 100), new Window(7, 106), new Window(28, 127))
        .doesNotContain(new Window(1, 101), new Window(28, 128), new Window(7, 99));
    assertThat(Window.following(100))
        .containsExactly(new Window(1, 101), new Window(7, 107), new Window(28, 128));
  }

  @Test
  void shouldSumThePanesOfItsDaysOnly() {
    var panes = Map.of(
        1, new Pane(9L, Map.of("a", 9L)),
        2, new Pane(2L, Map.of("a", 1L)),
        8, new Pane(3L, Map.of("a", 1L, "b", 2L)));

    var counts = WindowCounts.of(new Window(7, 8), panes::get);

    assertThat(counts.papers()).isEqualTo(5);
    assertThat(counts.topics()).isEqualTo(Map.of("a", 2L, "b", 2L));
    assertThat(counts.share(2)).isEqualTo(0.4);
  }
}
