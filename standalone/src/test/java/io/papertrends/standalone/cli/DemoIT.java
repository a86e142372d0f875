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
    assertThat(demo.out().lines().filter(line -> line.contains("  7 days  FINAL")))
        .hasSize(17)
        .isSorted();
    assertThat(demo.out())
        .contains("2025-04-03 to 2025-04-30: topics of")
        .containsPattern("\\| retrieval-augmented-generation +\\|")
        .containsPattern("\\| kolmogorov-arnold-networks +\\|")
        .doesNotContainPattern("\\| state-space-models +\\|");
  }
}
