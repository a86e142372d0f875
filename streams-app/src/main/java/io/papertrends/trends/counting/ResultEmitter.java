// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.EventTime;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.trends.aggregation.Window;
import io.papertrends.trends.metrics.TrendsMetrics;
import io.papertrends.trends.results.WindowOutput;
import java.util.Map;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Emits results; a board only if its content differs from the last one emitted. */
final class ResultEmitter {

  /** Name of the store of fingerprints of emitted final boards, by key. */
  static final String STORE = "emitted-boards";

  /** The board that represents all boards of a window, which are emitted together. */
  private static final String ANY_BOARD = "top";

  private final ProcessorContext<String, CountOutput> context;
  private final KeyValueStore<String, Long> finalBoards;
  private final TrendsMetrics metrics;

  ResultEmitter(
      ProcessorContext<String, CountOutput> context,
      KeyValueStore<String, Long> finalBoards,
      TrendsMetrics metrics) {
    this.context = context;
    this.finalBoards = finalBoards;
    this.metrics = metrics;
  }

  /** Whether final results of the window were emitted. */
  boolean isFinal(Window window) {
    return finalBoards.get(window.keyOf(ANY_BOARD)) != null;
  }

  /** Emits all results of a closed window. */
  void emitFinal(WindowOutput output) {
    emitCounts(output, new ChangedSubjects().addAll());
    output.boards().forEach((key, board) -> {
      finalBoards.put(key, BoardFingerprints.of(board));
      emit(key, board, output);
    });
    metrics.emitted(Finality.FINAL);
  }

  /** Emits the changes of a closed window; boards only if {@code withBoards} is true. */
  void emitCorrection(WindowOutput output, ChangedSubjects changed, boolean withBoards) {
    emitCounts(output, changed);
    if (withBoards) {
      output.boards().forEach((key, board) -> {
        long fingerprint = BoardFingerprints.of(board);
        var last = finalBoards.get(key);
        if (last == null || last != fingerprint) {
          finalBoards.put(key, fingerprint);
          emit(key, board, output);
        }
      });
    }
    metrics.emitted(Finality.CORRECTION);
  }

  /**
   * Emits the changes of an open window.
   *
   * @param boards fingerprints of the boards emitted last, by key
   */
  void emitEarly(WindowOutput output, ChangedSubjects changed, Map<String, Long> boards) {
    emitCounts(output, changed);
    output.boards().forEach((key, board) -> {
      long fingerprint = BoardFingerprints.of(board);
      var last = boards.put(key, fingerprint);
      if (last == null || last != fingerprint) {
        emit(key, board, output);
      }
    });
    metrics.emitted(Finality.EARLY);
  }

  private void emitCounts(WindowOutput output, ChangedSubjects changed) {
    long time = timeOf(output);
    output.counts(
        changed::contains,
        (key, count) -> context.forward(new Record<>(key, new CountOutput.Counted(count), time)));
  }

  private void emit(String key, TrendingBoard board, WindowOutput output) {
    context.forward(new Record<>(key, new CountOutput.Ranked(board), timeOf(output)));
  }

  private static long timeOf(WindowOutput output) {
    return EventTime.of(output.result().window().lastDay());
  }

  /** Emits an alert event. */
  void emit(TrendAlert alert) {
    if (alert.getPhase() == AlertPhase.STARTED) {
      metrics.alert(alert.getSeverity());
    }
    var time = EventTime.of(alert.getLastDay());
    context.forward(new Record<>(alert.getTopic(), new CountOutput.Alerted(alert), time));
  }
}
