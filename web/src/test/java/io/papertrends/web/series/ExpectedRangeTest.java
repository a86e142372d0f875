// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExpectedRangeTest {

  @Test
  void shouldExpectTheShareOfTheBaseline() {
    var range = ExpectedRange.of(99, 1_000, 100);

    assertThat(range.expected()).isEqualTo(10);
    assertThat(range.low()).isBetween(4.0, 6.0);
    assertThat(range.high()).isBetween(15.0, 17.0);
  }

  @Test
  void shouldHoldNineOfTenWindowsWhereNothingChanged() {
    var random = new Random(7);
    for (double rate : new double[] {3, 20, 900}) {
      int inside = 0;
      int rounds = 4_000;
      for (int i = 0; i < rounds; i++) {
        long before = poisson(20 * rate, random);
        long observed = poisson(rate, random);
        var range = ExpectedRange.of(before, 20_000, 1_000);
        inside += observed >= range.low() && observed <= range.high() ? 1 : 0;
      }

      // Whole papers make the range of a small number a little wider.
      assertThat((double) inside / rounds).isBetween(0.88, 0.98);
    }
  }

  private static long poisson(double mean, Random random) {
    if (mean > 500) {
      return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
    }
    double limit = Math.exp(-mean);
    long number = -1;
    for (double product = 1; product > limit; product *= random.nextDouble()) {
      number++;
    }
    return number;
  }

  @Test
  void shouldSayTheSameOnBothSidesOfTheApproximation() {
    var exact = ExpectedRange.of(3_980, 10_000, 1_000);
    var approximate = ExpectedRange.of(4_030, 10_000, 1_000);

    assertThat(approximate.low() - exact.low()).isCloseTo(5, within(3.0));
    assertThat(approximate.high() - exact.high()).isCloseTo(5, within(3.0));
  }

  @Test
  void shouldExpectNothingWhereThereAreNoPapers() {
    assertThat(ExpectedRange.of(0, 1_000, 0)).isEqualTo(new ExpectedRange(0, 0, 0));
  }
}
