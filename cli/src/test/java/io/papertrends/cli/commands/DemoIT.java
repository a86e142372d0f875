// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoIT {

  private static CommandResult demo;

  @BeforeAll
  static void run() {
    demo = CommandResult.of("demo", "--once");
  }

  @Test
  void shouldShowWhatRisesFirst() {
    assertThat(demo.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(demo.err()).contains("synthetic papers").contains("rejected 0");
    assertThat(demo.out()).startsWith("rising, week by week");
    assertThat(demo.out().lines().filter(line -> line.startsWith("  to 2025-")))
        .hasSize(17)
        .isSorted()
        .anyMatch(line -> line.startsWith("  to 2025-02-16  State space model "));
    assertThat(demo.out())
        .containsPattern("2025-04-03 to 2025-04-30: rising topics of[^=]*"
            + "= papers[^=]*\\| Kolmogorov-Arnold network +\\|[^=]*"
            + "2025-04-03 to 2025-04-30: new topics of[^=]*=[^=]*\\| Token [Ll]attices? +\\|")
        .contains("2025-04-03 to 2025-04-30: topics of");
  }

  @Test
  void shouldSayWhichOfThePlantedTrendsItFoundAndWhen() {
    var summary = demo.out().substring(demo.out().indexOf("What the synthetic papers"));
    assertThat(summary.lines().filter(line -> line.contains(": found after ")))
        .hasSize(4)
        .allMatch(
            line -> line.matches("  .*, 2025-[-\\d]{5}: found after \\d+ days?, 2025-[-\\d]{5}"));
    assertThat(summary.lines()).allMatch(line -> line.length() <= 80);
    assertThat(summary)
        .contains("    comes with 4 papers a weekday, and goes after 25 days\n")
        .containsPattern("State space model, 2025-02-10: found after \\d days?,")
        .containsPattern("Kolmogorov-Arnold network, 2025-03-22: found after \\d days?,")
        .contains("  papertrends replay ");
  }
}
