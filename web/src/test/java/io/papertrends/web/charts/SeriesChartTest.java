// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.web.charts.SeriesChart.Line;
import io.papertrends.web.charts.SeriesChart.Span;
import io.papertrends.web.series.SeriesPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesChartTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 100;
  private static final Pattern LABEL = Pattern.compile("class=\"alert-label\" x=\"([0-9.]+)\"");
  private static final double WIDTH_OF_NAMES = 170;

  @ParameterizedTest
  @ValueSource(ints = {10, 70, 90, 99})
  void shouldKeepTheNameOfAnAlertApartFromThatOfOpenDays(int started) {
    var points = IntStream.range(0, DAYS)
        .mapToObj(it -> point(FIRST_DAY.plusDays(it), it >= DAYS - 5))
        .toList();
    var alert = new Span(FIRST_DAY.plusDays(started), FIRST_DAY.plusDays(DAYS));

    var picture =
        new SeriesChart("Graphs", List.of(new Line("Graphs", points)), List.of(alert)).inPage();

    assertThat(LABEL.matcher(picture).results().map(it -> Double.valueOf(it.group(1))))
        .hasSize(1)
        .allMatch(it -> it > Plot.LEFT && it + WIDTH_OF_NAMES < Plot.RIGHT);
  }

  private static SeriesPoint point(LocalDate day, boolean isOpen) {
    return new SeriesPoint(day, day, 1, 100, 0.01, 1.0, 0.0, 3.0, isOpen);
  }
}
