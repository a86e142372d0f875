// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.papertrends.metrics.Metric;
import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.TrendingBoard;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gauges of the first topics of the latest board of each name and window. The series of a topic
 * that leaves the board is removed, so the number of series is limited.
 */
final class BoardGauges {

  private static final int ENTRIES = 10;

  private final MeterRegistry registry;
  private final Map<String, Shown> latest = new HashMap<>();

  BoardGauges(MeterRegistry registry) {
    this.registry = registry;
  }

  /** The board that is exported for one name and window. */
  private static final class Shown {
    private final MultiGauge gauges;
    private LocalDate lastDay = LocalDate.MIN;
    private volatile Map<String, Double> scores = Map.of();

    Shown(MultiGauge gauges) {
      this.gauges = gauges;
    }

    double score(String topic) {
      return scores.getOrDefault(topic, Double.NaN);
    }
  }

  /** Exports the board, unless that of the same name and window is of a later day. */
  synchronized void show(TrendingBoard board) {
    var window = board.getWindowDays() + "d";
    var shown = latest.computeIfAbsent(
        board.getBoard() + "|" + window, key -> new Shown(Metric.BOARD_SCORE.gauges(registry)));
    if (board.getLastDay().isBefore(shown.lastDay)) {
      return;
    }
    shown.lastDay = board.getLastDay();
    var topics = shown.scores.keySet();
    shown.scores = board.getEntries().stream()
        .limit(ENTRIES)
        .collect(Collectors.toUnmodifiableMap(BoardEntry::getTopic, BoardEntry::getScore));
    if (!shown.scores.keySet().equals(topics)) {
      shown.gauges.register(rows(board.getBoard(), window, shown));
    }
  }

  /** A topic that stays on the board keeps its series, so that there is no gap. */
  private static List<Row<?>> rows(String board, String window, Shown shown) {
    return shown.scores.keySet().stream()
        .<Row<?>>map(topic ->
            Row.of(Metric.BOARD_SCORE.tags(board, window, topic), shown, it -> it.score(topic)))
        .toList();
  }

  /** Removes all series, because another instance exports them now. */
  synchronized void clear() {
    latest.values().forEach(it -> it.gauges.register(List.of()));
    latest.clear();
  }
}
