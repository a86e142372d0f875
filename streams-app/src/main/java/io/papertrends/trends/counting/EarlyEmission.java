// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.Finality;
import io.papertrends.trends.aggregation.Window;
import io.papertrends.trends.results.DayResults;
import io.papertrends.trends.results.WindowCalculator;
import java.time.Duration;
import java.util.Optional;

/**
 * Emits early results of open windows: those of the latest days in rounds, older ones when there is
 * no other work. Each window is a unit of work.
 */
final class EarlyEmission {

  private final EarlyResults early;
  private final WatermarkTracker watermarks;
  private final WindowCalculator windows;
  private final ResultEmitter emitter;
  private final DayLoading.Reader recentDays;
  private final DayLoading.Reader olderDays;
  private final long roundMillis;
  private long roundBegun;

  EarlyEmission(
      EarlyResults early,
      WatermarkTracker watermarks,
      WindowCalculator windows,
      ResultEmitter emitter,
      DayLoading loading,
      Duration round,
      long now) {
    this.early = early;
    this.watermarks = watermarks;
    this.windows = windows;
    this.emitter = emitter;
    this.recentDays = loading.reader();
    this.olderDays = loading.reader();
    this.roundMillis = round.toMillis();
    this.roundBegun = now;
  }

  /** Starts a round if it is time for one; {@code now} is in milliseconds. */
  void beginRound(long now) {
    early.openDays(watermarks.firstWithoutFinal(), watermarks.latest());
    if (now - roundBegun >= roundMillis) {
      roundBegun = now;
      early.beginRound();
    }
  }

  /** Emits a window of the latest days; returns whether there was one that could be emitted. */
  boolean stepRecent() {
    return emit(early.nextRecent(it -> require(recentDays, it, it.last())));
  }

  /** Emits a window of older open days; returns whether there was one that could be emitted. */
  boolean stepOlder() {
    early.openDays(watermarks.firstWithoutFinal(), watermarks.latest());
    var lastOlder = early.lastOlder();
    if (lastOlder.isEmpty()) {
      olderDays.rest();
      return false;
    }
    int last = lastOlder.get().last();
    return emit(early.nextOlder(
        it -> require(olderDays, it, Math.min(last, it.last() + DayLoading.DAYS_AHEAD))));
  }

  private static boolean require(DayLoading.Reader reader, Window window, int upTo) {
    return reader.require(DayResults.DAYS_OF_RESULTS, window.last(), upTo);
  }

  private boolean emit(Optional<EarlyResults.Early> next) {
    next.ifPresent(it -> {
      var boards = early.emitted(it.window());
      windows
          .output(it.window(), Finality.EARLY)
          .ifPresent(output -> emitter.emitEarly(output, it.changed(), boards));
    });
    return next.isPresent();
  }
}
