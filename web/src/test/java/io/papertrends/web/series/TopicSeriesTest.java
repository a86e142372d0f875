// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.series;

import static io.papertrends.web.index.SampleIndex.LAST_DAY;
import static io.papertrends.web.index.SampleIndex.RISING;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.web.index.DayRange;
import io.papertrends.web.index.SampleIndex;
import java.nio.file.Path;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicSeriesTest {

  @TempDir
  Path folder;

  @Test
  void shouldBeDenseWithZerosAndSayWhatIsOpen() {
    try (var sample = new SampleIndex(folder).filled("Mamba", "Words.")) {
      var range = new DayRange(LAST_DAY.minusDays(39), LAST_DAY);
      var series = TopicSeries.of(sample.index().counts(), RISING, range, PeriodLength.DAY);

      assertThat(series.points()).hasSize(40);
      assertThat(series.points().get(0).papers()).isZero();
      assertThat(series.points().get(0).papersInWindow()).isEqualTo(20);
      assertThat(series.points().get(0).isOpen()).isFalse();
      assertThat(series.points().get(39).papers()).isEqualTo(5);
      assertThat(series.points().get(39).share()).isEqualTo(0.25);
      assertThat(series.points().get(39).isOpen()).isTrue();
      assertThat(series.papers()).isEqualTo(21 * 5);
    }
  }

  @Test
  void shouldExpectLittleOfWhatWasRare() {
    try (var sample = new SampleIndex(folder).filled("Mamba", "Words.")) {
      var range = new DayRange(LAST_DAY.minusDays(20), LAST_DAY.minusDays(14));
      var point = TopicSeries.of(sample.index().counts(), RISING, range, PeriodLength.MONTH)
          .points()
          .get(0);

      assertThat(point.papers()).isEqualTo(35);
      assertThat(point.expected()).isLessThan(1);
      assertThat(point.high()).isLessThan(35);
    }
  }

  @Test
  void shouldHaveWeeksFromMondayCutOffAtTheEnds() {
    try (var sample = new SampleIndex(folder).filled("Mamba", "Words.")) {
      var range = new DayRange(LAST_DAY.minusDays(40), LAST_DAY);
      var points = TopicSeries.of(sample.index().counts(), RISING, range, PeriodLength.WEEK)
          .points();

      assertThat(points.get(0).firstDay()).isEqualTo(range.first());
      assertThat(points.get(points.size() - 1).lastDay()).isEqualTo(LAST_DAY);
      assertThat(points.subList(1, points.size()))
          .allSatisfy(it -> assertThat(it.firstDay().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY));
      assertThat(points.stream().mapToLong(SeriesPoint::papersInWindow).sum()).isEqualTo(41 * 20);
    }
  }

  @Test
  void shouldSayNothingOfWhatIsExpectedInTheFirstTwoWeeks() {
    try (var sample = new SampleIndex(folder).filled("Mamba", "Words.")) {
      var first = LAST_DAY.minusDays(SampleIndex.DAYS - 1L);
      var points = TopicSeries.of(
              sample.index().counts(),
              RISING,
              new DayRange(first, first.plusDays(20)),
              PeriodLength.DAY)
          .points();

      assertThat(points.get(13).expected()).isNull();
      assertThat(points.get(14).expected()).isNotNull();
    }
  }

  @Test
  void shouldCountPapersOfAKeywordAlsoOnDaysWithFewOfThem() {
    try (var sample = new SampleIndex(folder).filled("Mamba", "Words.")) {
      var range = new DayRange(LAST_DAY.minusDays(2), LAST_DAY);
      var points = TopicSeries.of(
              sample.index().counts(), SampleIndex.KEYWORD, range, PeriodLength.DAY)
          .points();

      // Every paper of the sample mentions it, and its counts say less.
      assertThat(points).extracting(SeriesPoint::papers).containsExactly(20L, 20L, 20L);
      assertThat(points).extracting(SeriesPoint::share).containsOnly(1.0);
    }
  }
}
