// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.Finality;
import io.papertrends.trends.aggregation.Window;
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

  Corrections(
      PendingCorrections pending,
      WatermarkTracker watermarks,
      WindowCalculator windows,
      ResultEmitter emitter) {
    this.pending = pending;
    this.watermarks = watermarks;
    this.windows = windows;
    this.emitter = emitter;
  }

  /** Corrects a window; returns whether there was one to correct. */
  boolean step() {
    // A day that is partly closed is closed first.
    if (watermarks.windowsClosed() > 0) {
      return false;
    }
    var next = pending.next();
    if (next.isEmpty()) {
      windows.rest();
      return false;
    }
    var window = next.get().window();
    correct(window, next.get().changed());
    pending.done(window);
    return true;
  }

  private void correct(Window window, ChangedSubjects changed) {
    if (!emitter.isFinal(window)) {
      windows.output(window, Finality.FINAL).ifPresent(emitter::emitFinal);
      return;
    }
    boolean withBoards = window.last() >= watermarks.lastClosed() - DAYS_OF_BOARDS;
    var output = withBoards
        ? windows.output(window, Finality.CORRECTION)
        : windows.counts(window, Finality.CORRECTION);
    output.ifPresent(it -> emitter.emitCorrection(it, changed, withBoards));
  }
}
