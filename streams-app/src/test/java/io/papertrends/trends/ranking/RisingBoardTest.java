// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.trends.aggregation.SubjectCount;
import io.papertrends.trends.aggregation.Window;
import io.papertrends.trends.aggregation.WindowResult;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.detection.Comparisons;
import io.papertrends.trends.detection.DailyCounts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RisingBoardTest {

  private static final int HALF_A_YEAR = 182;
  private static final int PAPERS_A_DAY = 100;

  private final RisingBoard board = new RisingBoard();

  @Test
  void shouldRankSubjectsThatHaveMorePapersThanTheirPast() {
    // given half a year of four papers a day
    var past = Map.of("graphs", 4, "speech", 4, "vision", 4, "games", 4);

    // when the next day has
    var window = window(past, Map.of("graphs", 12, "speech", 24, "vision", 4, "games", 1));

    // then
    assertThat(entries(window)).containsExactly("speech", "graphs");
    assertThat(board.ranking(window).rank("vision")).isEmpty();
  }

  @Test
  void shouldScoreByTheLowerEndOfTheInterval() {
    var window = window(Map.of("speech", 4), Map.of("speech", 24));

    var low = board.facts(window, "speech").expectation().orElseThrow().lift().low();

    assertThat(board.ranking(window).first(1)).containsExactly(new RankedEntry(1, "speech", low));
  }

  @Test
  void shouldNotRankAHandfulOfPapersWhateverTheirGrowth() {
    var window = window(Map.of(), Map.of("four", 4, "five", 5));

    assertThat(entries(window)).containsExactly("five");
  }

  private List<String> entries(RankedWindow window) {
    return board.ranking(window).first(10).stream().map(RankedEntry::entry).toList();
  }

  /** A window of one day after half a year of days that are alike: papers of a day, by subject. */
  private static RankedWindow window(Map<String, Integer> past, Map<String, Integer> now) {
    var counts = DailyCounts.of(AlertRules.defaults());
    for (int day = 0; day < HALF_A_YEAR; day++) {
      counts.add(day, PAPERS_A_DAY, past);
    }
    counts.add(HALF_A_YEAR, PAPERS_A_DAY, now);
    var subjects =
        now.keySet().stream().map(it -> new SubjectCount(it, it, now.get(it))).toList();
    return new RankedWindow(
        new WindowResult(new Window(1, HALF_A_YEAR), PAPERS_A_DAY, subjects, List.of(), List.of()),
        new Comparisons(counts, HALF_A_YEAR));
  }
}
