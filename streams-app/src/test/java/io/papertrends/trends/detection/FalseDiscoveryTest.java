// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

  /** The example of Benjamini and Hochberg 1995, section 4.1: at 0.05 the first four are found. */
  @Test
  void shouldFindWhatThePaperFinds() {
    double[] p = {
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.0
    };

    double[] adjusted = FalseDiscovery.adjust(p, p.length);

    assertThat(adjusted[3]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
    assertThat(adjusted[3]).isLessThanOrEqualTo(0.05);
    assertThat(adjusted[4]).isGreaterThan(0.05);
    assertThat(adjusted).isSorted();
  }

  @Test
  void shouldCountTestsWhoseResultIsNotGiven() {
    assertThat(FalseDiscovery.adjust(new double[] {0.01, 0.001}, 100))
        .containsExactly(new double[] {0.5, 0.1}, within(1e-12));
    assertThat(FalseDiscovery.adjust(new double[0], 0)).isEmpty();
    assertThatThrownBy(() -> FalseDiscovery.adjust(new double[2], 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
