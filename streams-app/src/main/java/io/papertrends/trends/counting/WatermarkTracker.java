// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import static io.papertrends.trends.settings.TrendsSettings.UNTIL_END_OF_INPUT;

import io.papertrends.trends.aggregation.PartitionWatermark;
import io.papertrends.trends.metrics.CountingProgress;
import java.util.OptionalLong;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/**
 * Tracks the watermarks of all input partitions. A day is complete when all of them have passed it
 * by more than the allowed lateness. The watermarks are stored, so that after a restart no day is
 * closed twice or omitted. Days are counted from 1970-01-01.
 */
public final class WatermarkTracker {

  /** Name of the store, for interactive queries. */
  public static final String STORE = "watermarks";

  /** A value before all days. */
  static final int NONE = PartitionWatermark.NONE;

  private static final String CLOSED = "closed";
  private static final String FIRST = "first";
  private static final String LATEST = "latest";
  private static final String WINDOWS_CLOSED = "windows-closed";

  private final KeyValueStore<String, Integer> store;
  private final int inputPartitions;
  private final int allowedLateness;

  WatermarkTracker(KeyValueStore<String, Integer> store, int inputPartitions, int allowedLateness) {
    this.store = store;
    this.inputPartitions = inputPartitions;
    this.allowedLateness = allowedLateness;
  }

  /** Whether the input of all partitions has ended and every day with papers is closed. */
  public static boolean isOver(ReadOnlyKeyValueStore<String, Integer> store, int inputPartitions) {
    return watermark(store, inputPartitions) == PartitionWatermark.END
        && get(store, CLOSED) >= get(store, LATEST);
  }

  private static int watermark(ReadOnlyKeyValueStore<String, Integer> store, int partitions) {
    int watermark = PartitionWatermark.END;
    for (int partition = 0; partition < partitions; partition++) {
      watermark = Math.min(watermark, get(store, String.valueOf(partition)));
    }
    return watermark;
  }

  private static int get(ReadOnlyKeyValueStore<String, Integer> store, String key) {
    var day = store.get(key);
    return day == null ? NONE : day;
  }

  /** Whether the input of all partitions has ended. */
  boolean hasEnded() {
    return watermark(store, inputPartitions) == PartitionWatermark.END;
  }

  /** Advances the watermark of an input partition to this day. */
  void advance(int inputPartition, int day) {
    raise(String.valueOf(inputPartition), day);
  }

  /** Records that a day has or had papers. */
  void seen(int day) {
    raise(LATEST, day);
    if (store.get(FIRST) == null || day < store.get(FIRST)) {
      store.put(FIRST, day);
    }
  }

  private void raise(String key, int day) {
    if (day > get(store, key)) {
      store.put(key, day);
    }
  }

  /** The first day that is not closed; {@link #NONE} before the first paper. */
  int firstOpen() {
    int closed = get(store, CLOSED);
    return closed == NONE ? get(store, FIRST) : closed + 1;
  }

  /** Whether at least one window that ends on the day is final. */
  boolean isClosed(int day) {
    return day <= lastClosed();
  }

  /** The last day with a final window; {@link #NONE} if there is none. */
  int lastClosed() {
    int closed = get(store, CLOSED);
    return windowsClosed() > 0 ? firstOpen() : closed;
  }

  /** The first day without a final window; {@link #NONE} before the first paper. */
  int firstWithoutFinal() {
    return windowsClosed() > 0 ? firstOpen() + 1 : firstOpen();
  }

  /** Number of final windows of the first open day. */
  int windowsClosed() {
    var windows = store.get(WINDOWS_CLOSED);
    return windows == null ? 0 : windows;
  }

  /** Sets the number of final windows of the first open day. */
  void closeWindows(int windows) {
    store.put(WINDOWS_CLOSED, windows);
  }

  /** Closes the first open day. */
  void closeDay() {
    int day = firstOpen();
    store.put(WINDOWS_CLOSED, 0);
    raise(CLOSED, day);
  }

  /** The latest day with papers; {@link #NONE} before the first paper. */
  int latest() {
    return get(store, LATEST);
  }

  /** The progress of counting, for metrics. */
  CountingProgress progress() {
    int first = get(store, FIRST);
    if (first == NONE) {
      return CountingProgress.NONE;
    }
    int watermark = watermark(store, inputPartitions);
    int firstOpen = firstOpen();
    return new CountingProgress(
        Math.max(0, latest() - firstOpen + 1),
        Math.max(0, firstOpen - first),
        watermark == NONE ? OptionalLong.empty() : OptionalLong.of(watermark));
  }

  /** The last complete day; {@link #NONE} if there is none. */
  int lastComplete() {
    int watermark = watermark(store, inputPartitions);
    if (watermark == PartitionWatermark.END) {
      return latest();
    }
    return watermark == NONE || allowedLateness == UNTIL_END_OF_INPUT
        ? NONE
        : watermark - allowedLateness - 1;
  }
}
