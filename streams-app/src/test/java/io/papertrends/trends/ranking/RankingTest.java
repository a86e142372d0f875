// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.trends.ranking.Ranking.Place;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {

  @Test
  void shouldShareAPlaceAndLeaveTheNextOnesFree() {
    assertThat(Ranking.of(Map.of("a", 5L, "c", 3L, "b", 3L, "d", 1L)))
        .containsExactly(
            new Place(1, "a", 5), new Place(2, "b", 3), new Place(2, "c", 3), new Place(4, "d", 1));
  }

  @Test
  void shouldLeaveOutWhatHasNoPapersLeft() {
    assertThat(Ranking.of(Map.of("a", 0L))).isEmpty();
    assertThat(Ranking.ranks(Map.of("a", 0L, "b", 2L))).isEqualTo(Map.of("b", 1));
  }

  @Test
  void shouldCompareScoresBeyondTheCacheOfBoxedNumbers() {
    assertThat(Ranking.ranks(Map.of("a", 12345L, "b", 12345L))).isEqualTo(Map.of("a", 1, "b", 1));
  }
}
