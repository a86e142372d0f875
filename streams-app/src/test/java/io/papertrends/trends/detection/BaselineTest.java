// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private static final int WEEKS = 26;

  @Test
  void shouldBeTheExactTestOfTwoRatesWhereNothingVaries() {
    // 13 of 130 papers before, 5 of 20 now. By summing binomial terms with 18 trials of 20 / 150.
    var baseline = new Baseline(filled(13, 1), filled(13, 10), 13, 0);

    assertThat(baseline.tail(5, 20)).isCloseTo(binomialTail(18, 20.0 / 150, 5), within(1e-12));
  }

  @Test
  void shouldKnowThatANewSubjectMayComeSoon() {
    // None among 900, four among 100: only if all four of four come in the last tenth.
    var baseline = new Baseline(filled(9, 0), filled(9, 100), 9, 0);

    assertThat(baseline.tail(4, 100)).isCloseTo(1e-4, within(1e-12));
    assertThat(baseline.tail(0, 100)).isEqualTo(1);
  }

  @Test
  void shouldTakeWhatVariesForLessCertain() {
    var steady = new Baseline(filled(WEEKS, 10), filled(WEEKS, 500), WEEKS, 0);
    long[] papers = new long[WEEKS];
    Arrays.setAll(papers, i -> i % 2 == 0 ? 3 : 17);
    var restless = new Baseline(papers, filled(WEEKS, 500), WEEKS, 0);

    assertThat(restless.expected(500)).isCloseTo(steady.expected(500), within(1e-9));
    assertThat(steady.ownDispersion()).isNegative();
    assertThat(restless.ownDispersion()).isBetween(0.3, 0.6);
    assertThat(restless.tail(25, 500)).isGreaterThan(50 * steady.tail(25, 500));
  }

  @Test
  void shouldEstimateOverdispersion() {
    var random = new Random(3);
    double sum = 0;
    int rounds = 400;
    for (int round = 0; round < rounds; round++) {
      long[] papers = new long[WEEKS];
      for (int week = 0; week < WEEKS; week++) {
        // Twice or none of a half: variance 0.25 of the mean's square.
        papers[week] = poisson(random.nextBoolean() ? 30 : 10, random);
      }
      sum += new Baseline(papers, filled(WEEKS, 500), WEEKS, 0).ownDispersion();
    }
    assertThat(sum / rounds).isCloseTo(0.25, within(0.03));
  }

  @Test
  void shouldNotLetAnEarlierBurstHideTheNext() {
    long[] papers = filled(WEEKS, 5);
    papers[3] = 40;
    papers[4] = 40;
    var baseline = new Baseline(papers, filled(WEEKS, 500), WEEKS, 0);

    double plain = (papers[3] * 2 + 24 * 5) / (double) WEEKS;
    assertThat(baseline.expected(500)).isBetween(5.0, 0.85 * plain);
  }

  @Test
  void shouldKeepToItsShareWhateverTheVolume() {
    var few = new Baseline(filled(WEEKS, 5), filled(WEEKS, 500), WEEKS, 0);
    long[] papers = filled(WEEKS, 5);
    long[] all = filled(WEEKS, 500);
    papers[9] *= 3;
    all[9] *= 3;
    var deadline = new Baseline(papers, all, WEEKS, 0);

    assertThat(deadline.expected(500)).isCloseTo(few.expected(500), within(0.05));
    assertThat(deadline.relativeVariance()).isLessThanOrEqualTo(few.relativeVariance());
  }

  @Test
  void shouldBeWrongAsOftenAsItSays() {
    var random = new Random(5);
    int rounds = 20_000;
    int wrong = 0;
    for (int round = 0; round < rounds; round++) {
      long[] papers = new long[WEEKS];
      for (int week = 0; week < WEEKS; week++) {
        papers[week] = poisson(5, random);
      }
      var baseline = new Baseline(papers, filled(WEEKS, 500), WEEKS, 0);
      wrong += baseline.tail(poisson(5, random), 500) <= 0.01 ? 1 : 0;
    }
    assertThat(wrong / (double) rounds).isBetween(0.002, 0.012);
  }

  @Test
  void shouldNotStandOutWhereItIsOrdinary() {
    for (double relativeVariance : new double[] {0.001, 0.01, 0.1, 1, 10, 100}) {
      double size = 1 / relativeVariance;
      for (double expected = 0.5; expected < 1_000; expected *= 1.1) {
        long observed = (long) (expected + Math.sqrt(expected));

        assertThat(Comparisons.isOrdinary(observed, expected)).isTrue();
        assertThat(RegularizedBeta.value(expected / (expected + size), (double) observed, size))
            .isGreaterThan(0.03);
      }
    }
  }

  private static double binomialTail(int trials, double p, int from) {
    double tail = 0;
    for (int k = from; k <= trials; k++) {
      double ways = 1;
      for (int i = 0; i < k; i++) {
        ways = ways * (trials - i) / (i + 1);
      }
      tail += ways * Math.pow(p, k) * Math.pow(1 - p, trials - k);
    }
    return tail;
  }

  private static long[] filled(int length, long value) {
    long[] values = new long[length];
    Arrays.fill(values, value);
    return values;
  }

  private static long poisson(double mean, Random random) {
    long n = 0;
    for (double product = random.nextDouble();
        product > Math.exp(-mean);
        product *= random.nextDouble()) {
      n++;
    }
    return n;
  }
}
