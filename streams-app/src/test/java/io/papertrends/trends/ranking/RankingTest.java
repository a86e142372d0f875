// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.BoardNames;
import io.papertrends.trends.detection.Expectation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

  @Test
  void shouldHaveTheBoardsThatTheContractNamesInTheirOrder() {
    assertThat(RankedWindow.BOARDS)
        .extracting(Board::name)
        .containsExactlyElementsOf(BoardNames.ALL);
  }

  @Test
  void shouldShareAPlaceAndLeaveTheNextOnesFree() {
    var ranking = new ScoreRanking(Map.of("a", 5.0, "c", 3.0, "b", 3.0, "d", 1.0));

    assertThat(ranking.first(9))
        .containsExactly(
            new RankedEntry(1, "a", 5),
            new RankedEntry(2, "b", 3),
            new RankedEntry(2, "c", 3),
            new RankedEntry(4, "d", 1));
    assertThat(ranking.first(2))
        .containsExactly(new RankedEntry(1, "a", 5), new RankedEntry(2, "b", 3));
    assertThat(ranking.rank("c")).hasValue(2);
    assertThat(ranking.rank("d")).hasValue(4);
    assertThat(ranking.rank("e")).isEmpty();
  }

  @Test
  void shouldCompareScoresBeyondTheCacheOfBoxedNumbers() {
    var ranking = new ScoreRanking(Map.of("a", 12345.0, "b", 12345.0));

    assertThat(List.of(ranking.rank("a"), ranking.rank("b"))).containsOnly(OptionalInt.of(1));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void shouldRankByLiftAsIfEveryIntervalWereComputed(long seed) {
    var random = new Random(seed);
    var candidates = new HashMap<String, Expectation>();
    var scores = new HashMap<String, Double>();
    for (int i = 0; i < 400; i++) {
      // Many are alike, so that there are ties and near misses.
      var expectation = new Expectation(
          5 + random.nextInt(20), 1 + random.nextInt(40) / 4.0, 0.01 * (1 + random.nextInt(300)));
      candidates.put("e" + i, expectation);
      if (expectation.lift().low() > 1) {
        scores.put("e" + i, expectation.lift().low());
      }
    }
    var all = RankedEntry.first(1_000, scores);

    for (int length : List.of(1, 5, 50, 399, 400, 1_000)) {
      assertThat(new LiftRanking(candidates).first(length))
          .isEqualTo(all.subList(0, Math.min(length, all.size())));
    }
    var ranking = new LiftRanking(candidates);
    var ranks = new ArrayList<Integer>();
    all.forEach(place -> ranks.add(ranking.rank(place.entry()).orElseThrow()));
    assertThat(ranks).isEqualTo(all.stream().map(RankedEntry::rank).toList());
    candidates.keySet().removeAll(scores.keySet());
    assertThat(candidates.keySet())
        .allSatisfy(it -> assertThat(ranking.rank(it)).isEmpty());
  }
}
