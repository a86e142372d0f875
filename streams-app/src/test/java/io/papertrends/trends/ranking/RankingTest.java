// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.trends.ranking.Ranking.Place;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {

  @Test
  void shouldShareAPlaceAndLeaveTheNextOnesFree() {
    assertThat(Ranking.of(Map.of("a", 5.0, "c", 3.0, "b", 3.0, "d", 1.0)))
        .containsExactly(
            new Place(1, "a", 5), new Place(2, "b", 3), new Place(2, "c", 3), new Place(4, "d", 1));
  }

  @Test
  void shouldLeaveOutWhatHasNoPapersLeft() {
    assertThat(Ranking.of(Map.of("a", 0.0))).isEmpty();
    assertThat(Ranking.ranks(Map.of("a", 0.0, "b", 2.0))).isEqualTo(Map.of("b", 1));
  }

  @Test
  void shouldCompareScoresBeyondTheCacheOfBoxedNumbers() {
    assertThat(Ranking.ranks(Map.of("a", 12345.0, "b", 12345.0))).isEqualTo(Map.of("a", 1, "b", 1));
  }
}
