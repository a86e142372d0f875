// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;
import org.junit.jupiter.api.Test;

class LiftTest {

  @Test
  void shouldApproximateTheLowerEndToWithinItsError() {
    double worst = 0;
    for (long observed : List.of(3, 5, 6, 8, 12, 20, 50, 200, 1_000, 20_000)) {
      for (double expected : List.of(0.1, 1.0, 7.5, 300.0)) {
        for (double variance = 1e-6; variance < 100; variance *= 1.3) {
          double exact = Lift.low(observed, expected, variance);
          assertThat(exact).isEqualTo(Lift.of(observed, expected, variance).low());
          double approximate = Lift.approximateLow(observed, expected, variance);
          worst = Math.max(worst, Math.abs(approximate / exact - 1));
        }
      }
    }
    assertThat(worst).isLessThan(Lift.APPROXIMATION_ERROR / 2);
  }

  @Test
  void shouldBeTheQuantilesOfTheDistribution() {
    for (long observed : List.of(0L, 1L, 3L, 5L, 8L, 20L, 200L, 20_000L, 1_000_000L)) {
      for (double variance = 1e-7; variance < 100; variance *= 1.3) {
        var ratio = FDistribution.of(2 * (observed + 1.0), 2 / variance);
        var lift = Lift.of(observed, observed, variance);
        assertThat(lift.mean()).isEqualTo(1);
        assertThat(lift.low())
            .isCloseTo(ratio.inverseCumulativeProbability(0.05), withPercentage(1e-8));
        assertThat(lift.high())
            .isCloseTo(ratio.inverseSurvivalProbability(0.05), withPercentage(1e-8));
      }
    }
  }

  @Test
  void shouldNotBeSureOfMoreWhereThereAreAsManyAsExpected() {
    for (int papers : List.of(5, 20, 100, 1_000)) {
      for (double variance = 1e-3; variance < 50; variance *= 1.3) {
        assertThat(Lift.low(papers, papers, variance)).isLessThan(1);
      }
    }
  }
}
