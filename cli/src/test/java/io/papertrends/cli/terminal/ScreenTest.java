// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {

  @Test
  void shouldBePlainWhereNobodySeesColours() {
    assertThat(screen(null, Map.of())).isEqualTo(Screen.NONE);
    assertThat(screen("80", Map.of())).isEqualTo(new Screen(80, true));
    assertThat(screen("80", Map.of("NO_COLOR", "1"))).isEqualTo(new Screen(80, false));
    assertThat(screen("80", Map.of("NO_COLOR", ""))).isEqualTo(new Screen(80, true));
    assertThat(screen("80", Map.of("TERM", "dumb"))).isEqualTo(new Screen(80, false));
    assertThat(screen("", Map.of())).isEqualTo(Screen.NONE);
  }

  @Test
  void shouldCutALineThatWouldGoOnInTheNext() {
    assertThat(new Screen(40, false).cut("x".repeat(41))).isEqualTo("x".repeat(39) + "…");
    assertThat(Screen.NONE.cut("x".repeat(500))).hasSize(500);
  }

  private static Screen screen(String columns, Map<String, String> environment) {
    return Screen.of(name -> name.equals("papertrends.columns") ? columns : null, environment::get);
  }
}
