// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
  void shouldKnowAllWindowsThatContainADay() {
    assertThat(Window.containing(100, 100, 102))
        .hasSize(7)
        .contains(new Window(1, 100), new Window(7, 101), new Window(28, 102))
        .doesNotContain(new Window(1, 101));
    assertThat(Window.containing(100, 100, 1000))
        .hasSize(1 + 7 + 28)
        .contains(new Window(28, 127))
        .doesNotContain(new Window(28, 128));
  }
}
