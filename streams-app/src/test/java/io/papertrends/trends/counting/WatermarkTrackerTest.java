// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.trends.aggregation.PartitionWatermark;
import io.papertrends.trends.settings.TrendsSettings;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

/** When days are complete: the slowest input partition decides, and the allowed lateness. */
class WatermarkTrackerTest {

  private static final int ALLOWED_LATENESS = 2;

  private final KeyValueStore<String, Integer> store =
      InMemoryStores.of(Serdes.String(), Serdes.Integer());
  private final WatermarkTracker watermarks = new WatermarkTracker(store, 2, ALLOWED_LATENESS);

  @Test
  void shouldCompleteADayWhenTheSlowestPartitionHasPassedItAndTheAllowedLateness() {
    // Given
    watermarks.seen(100);
    watermarks.advance(0, 110);

    // When
    watermarks.advance(1, 103);

    // Then
    assertThat(watermarks.lastComplete()).isEqualTo(100);
  }

  @Test
  void shouldCompleteNoDayWhileAPartitionHasShownNothing() {
    // Given
    watermarks.seen(100);

    // When
    watermarks.advance(0, 110);

    // Then
    assertThat(watermarks.lastComplete()).isEqualTo(WatermarkTracker.NONE);
  }

  @Test
  void shouldNotHaveADayWithAFinalWindowAmongThoseWithout() {
    // Given
    watermarks.seen(100);

    // When
    watermarks.closeWindows(1);

    // Then
    assertThat(watermarks.firstOpen()).isEqualTo(100);
    assertThat(watermarks.firstWithoutFinal()).isEqualTo(101);
  }

  @Test
  void shouldNeverMoveAWatermarkBack() {
    // Given
    watermarks.advance(0, 110);
    watermarks.advance(1, 110);

    // When
    watermarks.advance(1, 90);

    // Then
    assertThat(watermarks.lastComplete()).isEqualTo(107);
  }

  @Test
  void shouldCompleteEveryDayWithPapersWhenAllInputHasEnded() {
    // Given
    watermarks.seen(100);
    watermarks.seen(130);

    // When
    watermarks.advance(0, PartitionWatermark.END);
    watermarks.advance(1, PartitionWatermark.END);

    // Then
    assertThat(watermarks.lastComplete()).isEqualTo(130);
  }

  @Test
  void shouldCompleteNoDayBeforeTheEndIfOnlyThatEndsTheLateness() {
    // Given
    var replay = new WatermarkTracker(store, 2, TrendsSettings.UNTIL_END_OF_INPUT);
    replay.seen(100);

    // When
    replay.advance(0, 500);
    replay.advance(1, 500);

    // Then
    assertThat(replay.lastComplete()).isEqualTo(WatermarkTracker.NONE);
  }

  @Test
  void shouldOpenTheNextDayWhenOneIsClosed() {
    // Given
    watermarks.seen(100);
    watermarks.seen(103);
    assertThat(watermarks.firstOpen()).isEqualTo(100);

    // When
    watermarks.closeDay();

    // Then
    assertThat(watermarks.firstOpen()).isEqualTo(101);
    assertThat(watermarks.isClosed(100)).isTrue();
    assertThat(watermarks.isClosed(101)).isFalse();
  }

  @Test
  void shouldTakeADayForClosedAsSoonAsOneOfItsWindowsIsFinal() {
    // Given
    watermarks.seen(100);

    // When
    watermarks.closeWindows(1);

    // Then
    assertThat(watermarks.isClosed(100)).isTrue();
    assertThat(watermarks.firstOpen()).isEqualTo(100);
  }

  @Test
  void shouldGoOnWhereItWasAfterARestart() {
    // Given
    watermarks.seen(100);
    watermarks.advance(0, 110);
    watermarks.advance(1, 110);
    watermarks.closeDay();
    watermarks.closeWindows(2);

    // When
    var restarted = new WatermarkTracker(store, 2, ALLOWED_LATENESS);

    // Then
    assertThat(restarted.firstOpen()).isEqualTo(101);
    assertThat(restarted.windowsClosed()).isEqualTo(2);
    assertThat(restarted.lastComplete()).isEqualTo(107);
  }

  @Test
  void shouldBeOverWhenAllInputHasEndedAndEveryDayIsClosed() {
    // Given
    watermarks.seen(100);
    watermarks.advance(0, PartitionWatermark.END);
    watermarks.advance(1, PartitionWatermark.END);
    assertThat(WatermarkTracker.isOver(store, 2)).isFalse();

    // When
    watermarks.closeDay();

    // Then
    assertThat(WatermarkTracker.isOver(store, 2)).isTrue();
  }
}
