// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.papertrends.metrics.Metric;
import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.TrendingBoard;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Gauge of the fraction of rising subjects that are in no topic of the vocabulary. */
final class VocabularyAgeGauge {

  private static final String BOARD = "rising";
  private static final int WINDOW_DAYS = 28;

  private final MultiGauge gauge;
  private LocalDate lastDay = LocalDate.MIN;
  private volatile double unnamed;

  VocabularyAgeGauge(MeterRegistry registry) {
    gauge = Metric.UNNAMED_RISING.gauges(registry);
  }

  /** Uses the board if it is the rising board, and not of an earlier day than the last one. */
  synchronized void show(TrendingBoard board, Predicate<String> isNamed) {
    var entries = board.getEntries();
    if (!board.getBoard().equals(BOARD)
        || board.getWindowDays() != WINDOW_DAYS
        || board.getLastDay().isBefore(lastDay)
        || entries.isEmpty()) {
      return;
    }
    lastDay = board.getLastDay();
    long others =
        entries.stream().map(BoardEntry::getTopic).filter(isNamed.negate()).count();
    unnamed = (double) others / entries.size();
    gauge.register(List.of(Row.of(Metric.UNNAMED_RISING.tags(), this, it -> it.unnamed)));
  }

  synchronized void clear() {
    lastDay = LocalDate.MIN;
    gauge.register(List.of());
  }
}
