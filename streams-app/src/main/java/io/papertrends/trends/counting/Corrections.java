// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.Finality;
import io.papertrends.trends.aggregation.Window;
import io.papertrends.trends.results.DayResults;
import io.papertrends.trends.results.WindowCalculator;

/**
 * Corrects the closed windows of late, revised or withdrawn papers: always their counts, and their
 * boards if they end within the last two months. Figures in later boards that depend on earlier
 * days are not corrected.
 */
final class Corrections {

  /** Boards of windows that end more days before the last closed day are not corrected. */
  static final int DAYS_OF_BOARDS = 60;

  private final PendingCorrections pending;
  private final WatermarkTracker watermarks;
  private final WindowCalculator windows;
  private final ResultEmitter emitter;
  private final DayLoading.Reader reader;

  Corrections(
      PendingCorrections pending,
      WatermarkTracker watermarks,
      WindowCalculator windows,
      ResultEmitter emitter,
      DayLoading.Reader reader) {
    this.pending = pending;
    this.watermarks = watermarks;
    this.windows = windows;
    this.emitter = emitter;
    this.reader = reader;
  }

  /** Corrects a window; returns whether there was one that could be corrected. */
  boolean step() {
    // A day that is partly closed is closed first.
    if (watermarks.windowsClosed() > 0) {
      return false;
    }
    var next = pending.next();
    if (next.isEmpty()) {
      windows.rest();
      // The days of the reader stay loaded: late papers often come together.
      return false;
    }
    var window = next.get().window();
    boolean isFinal = emitter.isFinal(window);
    boolean withBoards = !isFinal || window.last() >= watermarks.lastClosed() - DAYS_OF_BOARDS;
    int days = withBoards ? DayResults.DAYS_OF_RESULTS : DayResults.DAYS_OF_COUNTS;
    int upTo = pending.lastInReach(window.last() + DayLoading.DAYS_AHEAD);
    if (!reader.require(days, window.last(), upTo)) {
      return false;
    }
    if (isFinal) {
      correct(window, next.get().changed(), withBoards);
    } else {
      windows.output(window, Finality.FINAL).ifPresent(emitter::emitFinal);
    }
    pending.done(window);
    return true;
  }

  private void correct(Window window, ChangedSubjects changed, boolean withBoards) {
    var output = withBoards
        ? windows.output(window, Finality.CORRECTION)
        : windows.counts(window, Finality.CORRECTION);
    output.ifPresent(it -> emitter.emitCorrection(it, changed, withBoards));
  }
}
