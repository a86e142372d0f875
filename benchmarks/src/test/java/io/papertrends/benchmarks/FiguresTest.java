// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static Figures seconds(double seconds) {
    return new Figures(Map.of(Figure.SECONDS, seconds));
  }

  @Test
  void shouldTakeTheMiddleOneOfAnOddNumberAsMedian() {
    assertThat(Figures.medians(List.of(seconds(9), seconds(1), seconds(2)))).isEqualTo(seconds(2));
  }

  @Test
  void shouldTakeTheMeanOfTheMiddleTwoOfAnEvenNumberAsMedian() {
    assertThat(Figures.medians(List.of(seconds(9), seconds(1), seconds(2), seconds(4))))
        .isEqualTo(seconds(3));
  }

  @Test
  void shouldTakeTheSlowestOfProcessesThatWorkTogetherAndTheSumOfTheirMemory() {
    var one = new Figures(
        Map.of(Figure.SECONDS, 6.0, Figure.PAPERS_PER_SECOND, 10.0, Figure.RESIDENT, 100.0));
    var other = new Figures(
        Map.of(Figure.SECONDS, 5.0, Figure.PAPERS_PER_SECOND, 12.0, Figure.RESIDENT, 50.0));

    assertThat(Figures.together(List.of(one, other)).values())
        .isEqualTo(
            Map.of(Figure.SECONDS, 6.0, Figure.PAPERS_PER_SECOND, 10.0, Figure.RESIDENT, 150.0));
  }

  @Test
  void shouldHaveNoRatioOfAFigureThatOneOfTwoLacks() {
    var both = new Figures(Map.of(Figure.SECONDS, 6.0, Figure.STATE, 1.0));

    assertThat(both.dividedBy(seconds(2))).isEqualTo(seconds(3));
  }

  @Test
  void shouldNotDivideByZero() {
    assertThat(seconds(6).dividedBy(seconds(0)).values()).isEmpty();
  }

  @Test
  void shouldComputeRatiosRunByRun() {
    var results = new Results();
    for (double slow = 1; slow <= 3; slow++) {
      results.add(Measurement.TEXTBOOK, seconds(slow));
      results.add(Measurement.OURS, seconds(2 * slow));
    }

    assertThat(results.ratios()).containsExactly(Map.entry("ours / textbook", seconds(2)));
  }

  @Test
  void shouldPrintALineForEachMeasurementAndRatio() {
    var table = ResultTable.of(Map.of("raw", seconds(1234)), Map.of("ours / raw", seconds(0.5)));

    assertThat(table.lines()).hasSize(4);
    assertThat(table).contains("1,234", "x 0.500");
  }
}
