// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void shouldBePlainWhereNobodySeesColours() {
    assertThat(terminal(null, Map.of())).isEqualTo(Terminal.NONE);
    assertThat(terminal("80", Map.of())).isEqualTo(new Terminal(80, true));
    assertThat(terminal("80", Map.of("NO_COLOR", "1"))).isEqualTo(new Terminal(80, false));
    assertThat(terminal("80", Map.of("NO_COLOR", ""))).isEqualTo(new Terminal(80, true));
    assertThat(terminal("80", Map.of("TERM", "dumb"))).isEqualTo(new Terminal(80, false));
    assertThat(terminal("", Map.of())).isEqualTo(Terminal.NONE);
  }

  @Test
  void shouldCutALineThatWouldGoOnInTheNext() {
    assertThat(new Terminal(40, false).cut("x".repeat(41))).isEqualTo("x".repeat(39) + "…");
    assertThat(Terminal.NONE.cut("x".repeat(500))).hasSize(500);
  }

  private static Terminal terminal(String columns, Map<String, String> environment) {
    return Terminal.of(
        name -> name.equals("papertrends.columns") ? columns : null, environment::get);
  }
}
