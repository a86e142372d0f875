// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.results;

import io.papertrends.schemas.Finality;
import io.papertrends.tagging.Tagger;
import io.papertrends.trends.aggregation.DaySlices;
import io.papertrends.trends.aggregation.SlidingWindows;
import io.papertrends.trends.aggregation.Window;
import io.papertrends.trends.aggregation.WindowEvidence;
import io.papertrends.trends.ranking.Boards;
import io.papertrends.trends.ranking.RankedWindow;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Computes windows one after another. The result of the window that ended a day earlier is kept for
 * previous ranks, until a paper changes it. Not thread-safe.
 */
public final class WindowCalculator {

  private final DaySlices slices;
  private final SlidingWindows windows;
  private final CountHistory.Reader history;
  private final Supplier<Tagger> tagger;
  private final int boardLength;
  private final int daysKept;
  private final TreeMap<Window, Optional<RankedWindow>> ranked = new TreeMap<>();

  /**
   * Over these slices.
   *
   * @param tagger knows the topics' names and which are broader
   * @param keywordPapers papers of a window that must have a keyword before it is counted there
   * @param boardLength the most entries on a board
   * @param daysKept how many days are gone through again and again
   */
  WindowCalculator(
      DaySlices slices,
      CountHistory history,
      Supplier<Tagger> tagger,
      int keywordPapers,
      int boardLength,
      int daysKept) {
    this.slices = slices;
    this.tagger = tagger;
    this.windows = new SlidingWindows(slices, tagger, keywordPapers);
    this.history = history.reader();
    this.boardLength = boardLength;
    this.daysKept = daysKept;
  }

  /** What the window comes to; empty if there never was a paper in it. */
  public Optional<WindowOutput> output(Window window, Finality finality) {
    var before = ranked(window.previous());
    var output = ranked(window)
        .map(now -> new WindowOutput(
            now.result(),
            finality,
            Boards.of(
                now,
                before,
                entries -> WindowEvidence.papers(slices, entries, window.first(), window.last()),
                tagger.get()::isBroader,
                finality,
                boardLength)));
    ranked.headMap(new Window(0, window.last() - daysKept)).clear();
    return output;
  }

  /** The window without its boards; empty if there never was a paper in it. */
  public Optional<WindowOutput> counts(Window window, Finality finality) {
    return windows.result(window).map(result -> new WindowOutput(result, finality, Map.of()));
  }

  private Optional<RankedWindow> ranked(Window window) {
    var known = ranked.get(window);
    if (known == null) {
      known = windows
          .result(window)
          .map(result -> new RankedWindow(result, history.comparisons(window.last())));
      ranked.put(window, known);
    }
    return known;
  }

  /** A paper of the day was added or removed. */
  void changed(int day) {
    ranked.tailMap(new Window(0, day)).clear();
  }

  /** It computes no more for now. */
  public void rest() {
    ranked.clear();
    history.rest();
    windows.rest();
  }
}
