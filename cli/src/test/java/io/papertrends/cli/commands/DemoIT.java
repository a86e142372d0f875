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
  void shouldShowTheTrendsThatTheSampleWasMadeWith() {
    assertThat(demo.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(demo.err()).contains("synthetic papers").contains("rejected 0");
    assertThat(demo.out().lines().filter(line -> line.contains("  7 days  FINAL       top of")))
        .hasSize(17)
        .isSorted();
    assertThat(demo.out())
        .containsPattern("2025-02-16 +7 days +FINAL +rising of .*1\\. State space model")
        .contains("2025-04-03 to 2025-04-30: topics of")
        .containsPattern("2025-04-03 to 2025-04-30: rising topics of[^=]*"
            + "\\| Kolmogorov-Arnold network +\\|[^=]*"
            + "2025-04-03 to 2025-04-30: new topics of[^=]*\\| Gradient origami +\\|");
  }

  @Test
  void shouldAlertOfWhatBurstAndOfNothingElse() {
    var alerts = demo.out().substring(demo.out().indexOf("alerts:"));
    assertThat(alerts.lines().skip(3).map(line -> line.split("\\|")[2].strip()))
        .containsExactlyInAnyOrder(
            "State space model",
            "Retrieval-augmented generation",
            "Information retrieval", // the broader topic
            "Kolmogorov-Arnold network",
            "Neural network", // the broader topic
            "Gradient origami");
  }
}
