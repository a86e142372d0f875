// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TextHashTest {

  private static final int IDS = 1_000_000;

  @Test
  void shouldTellAMillionIdsApart() {
    assertThat(ids().distinct().count()).isEqualTo(IDS);
  }

  /** As many collisions of 32 bits as chance makes are 116, give or take 11. */
  @Test
  void shouldHaveHalvesAsGoodAsChance() {
    assertThat(IDS - ids().mapToInt(it -> (int) it).distinct().count()).isBetween(60L, 180L);
    assertThat(IDS - ids().mapToInt(it -> (int) (it >>> 32)).distinct().count())
        .isBetween(60L, 180L);
  }

  private static LongStream ids() {
    return IntStream.range(0, IDS).mapToLong(it -> TextHash.of("keyword:" + it));
  }
}
