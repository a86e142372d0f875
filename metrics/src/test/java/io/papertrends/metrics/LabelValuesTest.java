// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelValuesTest {

  @Test
  void shouldNotGrowWithWhatComesFromOutside() {
    var values = new LabelValues();
    assertThat(values.of("first")).isEqualTo("first");

    var seen = new HashSet<String>();
    IntStream.range(0, 1_000).forEach(i -> seen.add(values.of("source " + i)));

    assertThat(seen).hasSize(30).contains("source 0", LabelValues.OTHER);
    assertThat(values.of("first")).isEqualTo("first");
    assertThat(values.of("")).isEqualTo(LabelValues.OTHER);
    assertThat(values.of("x".repeat(100))).isEqualTo(LabelValues.OTHER);
  }
}
