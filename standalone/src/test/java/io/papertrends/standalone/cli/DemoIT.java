// SPDX-License-Identifier: Apache-2.0
package io.papertrends.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoIT {

  @Test
  void shouldShowTheTrendsThatTheSampleWasMadeWith() {
    var demo = CommandResult.of("demo", "--once");

    assertThat(demo.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(demo.err()).contains("synthetic papers").contains("rejected 0");
    assertThat(demo.out().lines().filter(line -> line.contains("  7 days  FINAL       top of")))
        .hasSize(17)
        .isSorted();
    assertThat(demo.out().lines().filter(line -> line.contains("rising of")))
        .anyMatch(line -> line.startsWith("2025-02-16") && line.contains("1. State space model"))
        .anyMatch(line -> line.contains("1. Kolmogorov-Arnold network"));
    assertThat(demo.out())
        .contains("2025-04-03 to 2025-04-30: topics of")
        .containsPattern("\\| Retrieval-augmented generation +\\|")
        .containsPattern("2025-0[0-9-]+ \\| 2025-0[0-9-]+ \\| State space model +\\|")
        .containsPattern("2025-0[0-9-]+ \\| +\\| Kolmogorov-Arnold network +\\|");
  }
}
