// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountMinSketchTest {

  private static final int WIDTH = 1 << 12;

  private final CountMinSketch sketch = new CountMinSketch(WIDTH);

  @Test
  void shouldCountWithinTheStatedError() {
    var random = new Random(1);
    var exact = new HashMap<Long, Integer>();
    for (int i = 0; i < 10 * WIDTH; i++) {
      exact.merge(subject((int) (5000 * Math.pow(random.nextDouble(), 3))), 1, Integer::sum);
    }
    exact.forEach(sketch::add);

    double bound = Math.E / WIDTH * 10 * WIDTH;
    assertThat(exact)
        .allSatisfy((hash, times) -> assertThat(sketch.atMost(hash)).isGreaterThanOrEqualTo(times));
    long tooHigh = exact.entrySet().stream()
        .filter(it -> sketch.atMost(it.getKey()) > it.getValue() + bound)
        .count();
    assertThat(tooHigh).isLessThan((long) (Math.exp(-2) * exact.size()));
  }

  @Test
  void shouldHardlyEverTakeWhatCameOnceForFrequent() {
    LongStream.range(0, WIDTH).map(it -> subject((int) it)).forEach(it -> sketch.add(it, 1));

    assertThat(LongStream.range(0, WIDTH).filter(it -> sketch.atMost(subject((int) it)) >= 5))
        .hasSizeLessThan(2 * 4 * WIDTH / 10_000);
  }

  @Test
  void shouldLeaveNoTraceOfWhatIsTakenBack() {
    sketch.add(subject(1), 2);
    sketch.add(subject(2), 7);

    sketch.add(subject(2), -6);
    sketch.add(subject(1), -2);

    assertThat(sketch.atMost(subject(1))).isZero();
    assertThat(sketch.atMost(subject(2))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {-300, -1, 1, 127, 128, 254, 255, 256, 100_000})
  void shouldCountAnyNumberExactlyWhereNothingCollides(int times) {
    sketch.add(subject(1), times);
    assertThat(sketch.atMost(subject(1))).isEqualTo(times);

    sketch.add(subject(1), -times);
    assertThat(sketch.atMost(subject(1))).isZero();

    sketch.add(subject(1), 1);
    assertThat(sketch.atMost(subject(1))).isEqualTo(1);
  }

  @Test
  void shouldRefuseAWidthThatIsNoPowerOfTwoOrThatNoArrayHas() {
    for (int width : new int[] {-1, 0, 8, 1000, 1 << 29}) {
      assertThatIllegalArgumentException().isThrownBy(() -> new CountMinSketch(width));
    }
  }

  private static long subject(int number) {
    return TextHash.of("keyword:" + number);
  }
}
