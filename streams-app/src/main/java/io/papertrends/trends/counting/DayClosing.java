// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.Finality;
import io.papertrends.trends.aggregation.Window;
import io.papertrends.trends.results.DayResults;
import io.papertrends.trends.results.WindowCalculator;

/**
 * Closes complete days: emits their final results, window by window, and their alerts. Each window,
 * and the alerts of a day, are a unit of work, after which a transaction may end.
 */
final class DayClosing {

  private final WatermarkTracker watermarks;
  private final WindowCalculator windows;
  private final AlertProcessing alerts;
  private final ResultEmitter emitter;
  private final DayLoading loading;
  private final DayLoading.Reader reader;

  DayClosing(
      WatermarkTracker watermarks,
      WindowCalculator windows,
      AlertProcessing alerts,
      ResultEmitter emitter,
      DayLoading loading) {
    this.watermarks = watermarks;
    this.windows = windows;
    this.alerts = alerts;
    this.emitter = emitter;
    this.loading = loading;
    this.reader = loading.reader();
  }

  /** Does a unit of work; returns whether there was any that could be done. */
  boolean step() {
    int day = watermarks.firstOpen();
    if (day == WatermarkTracker.NONE || day > watermarks.lastComplete()) {
      return false;
    }
    if (!reader.require(DayResults.DAYS_OF_RESULTS, day, loading.lastRetained(day))) {
      return false;
    }
    int closed = watermarks.windowsClosed();
    if (closed < Window.LENGTHS.size()) {
      var window = new Window(Window.LENGTHS.get(closed), day);
      windows.output(window, Finality.FINAL).ifPresent(emitter::emitFinal);
      watermarks.closeWindows(closed + 1);
    } else {
      alerts.close(day).forEach(emitter::emit);
      watermarks.closeDay();
    }
    return true;
  }
}
