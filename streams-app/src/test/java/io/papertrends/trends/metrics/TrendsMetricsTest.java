// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.metrics.Metric;
import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.Severity;
import io.papertrends.schemas.TrendingBoard;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendsMetricsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  private final MeterRegistry registry = new SimpleMeterRegistry();
  private final TrendsMetrics metrics = new TrendsMetrics(registry);

  @Test
  void shouldShowTheLatestBoardAndNoTopicThatLeftIt() {
    metrics.board(board(DAY, "a", "b"), topic -> true);
    metrics.board(board(DAY.plusDays(1), "b", "c", "d"), topic -> true);
    metrics.board(board(DAY, "e"), topic -> true);
    metrics.board(null, topic -> true);

    assertThat(scores()).isEqualTo(Map.of("b", 3.0, "c", 2.0, "d", 1.0));
  }

  @Test
  void shouldShowTheFirstTenTopics() {
    var topics = IntStream.range(0, 50).mapToObj(i -> "topic-" + i).toArray(String[]::new);

    metrics.board(board(DAY, topics), topic -> true);

    assertThat(scores()).hasSize(10).containsEntry("topic-9", 41.0);
  }

  @Test
  void shouldShowWhatIsCountedOnlyWhereItIsCounted() {
    metrics.board(board(DAY, "a"), topic -> true);
    metrics.counting(new CountingProgress(3, 5, OptionalLong.of(DAY.toEpochDay())));
    assertThat(registry.get(Metric.DAYS.id()).tag("state", "open").gauge().value())
        .isEqualTo(3);
    assertThat(registry.get(Metric.WATERMARK_DELAY.id()).gauge().value()).isPositive();

    metrics.countingEnded();

    assertThat(scores()).isEmpty();
    assertThat(registry.find(Metric.DAYS.id()).gauges()).isEmpty();
    assertThat(registry.find(Metric.WATERMARK_DELAY.id()).gauges()).isEmpty();
  }

  @Test
  void shouldSayThatNothingIsWaitedForWhenTheInputHasEnded() {
    metrics.counting(new CountingProgress(0, 5, OptionalLong.of(Integer.MAX_VALUE)));

    assertThat(registry.get(Metric.WATERMARK_DELAY.id()).gauge().value()).isZero();
  }

  @Test
  void shouldCountAlertsBySeverity() {
    metrics.alert(Severity.HIGH);

    assertThat(
            registry.get(Metric.ALERTS.id()).tag("severity", "high").counter().count())
        .isEqualTo(1);
    assertThat(registry.get(Metric.ALERTS.id()).tag("severity", "low").counter().count())
        .isZero();
  }

  @Test
  void shouldSayHowMuchOfWhatGrowsIsInNoTopic() {
    metrics.board(
        board("rising", 28, DAY, "a", "b", "keyword:c", "d"), topic -> !topic.equals("keyword:c"));

    assertThat(registry.get(Metric.UNNAMED_RISING.id()).gauge().value()).isEqualTo(0.25);

    metrics.countingEnded();
    assertThat(registry.find(Metric.UNNAMED_RISING.id()).gauges()).isEmpty();
  }

  private Map<String, Double> scores() {
    return registry
        .find(Metric.BOARD_SCORE.id())
        .tags("board", "top", "window", "7d")
        .gauges()
        .stream()
        .collect(Collectors.toMap(it -> it.getId().getTag("topic"), Gauge::value));
  }

  /** The first topic has the highest score, the last one 1. */
  private static TrendingBoard board(LocalDate lastDay, String... topics) {
    return board("top", 7, lastDay, topics);
  }

  private static TrendingBoard board(String name, int days, LocalDate lastDay, String... topics) {
    var entries = IntStream.range(0, topics.length)
        .mapToObj(i -> BoardEntry.newBuilder()
            .setRank(i + 1)
            .setTopic(topics[i])
            .setScore(topics.length - i)
            .setPapers(topics.length - i)
            .setShare(0)
            .build())
        .toList();
    return TrendingBoard.newBuilder()
        .setBoard(name)
        .setWindowDays(days)
        .setFirstDay(lastDay.minusDays(days - 1))
        .setLastDay(lastDay)
        .setPapersInWindow(Arrays.stream(topics).count())
        .setFinality(Finality.EARLY)
        .setEntries(entries)
        .build();
  }
}
