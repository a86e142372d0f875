// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

  @Test
  void shouldTakePercentilesByTheNearestRank() {
    var seconds = IntStream.rangeClosed(1, 200).mapToDouble(it -> 201 - it).toArray();

    assertThat(Latencies.of(seconds)).isEqualTo(new Latencies(200, 100, 198, 200));
  }

  @Test
  void shouldHaveNoPercentilesOfNothing() {
    assertThat(Latencies.of().p99()).isNaN();
  }
}
