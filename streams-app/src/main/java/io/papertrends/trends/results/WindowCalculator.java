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
import io.papertrends.trends.ranking.Rankings;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Computes windows one after another. The rankings of the window that ended a day earlier are kept
 * for previous ranks, until a paper changes them. Not thread-safe.
 */
public final class WindowCalculator {

  private final DaySlices slices;
  private final SlidingWindows windows;
  private final CountHistory.Reader history;
  private final Supplier<Tagger> tagger;
  private final int boardLength;
  private final int daysKept;
  private final TreeMap<Window, Optional<Rankings>> rankings = new TreeMap<>();

  /**
   * A calculator over these slices.
   *
   * @param tagger supplies labels and the hierarchy of topics
   * @param keywordPapers minimum number of papers of a window for a keyword to be counted in it
   * @param boardLength maximum number of entries on a board
   * @param daysKept number of days that are computed repeatedly
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

  /** All results of the window; empty if it never had a paper. */
  public Optional<WindowOutput> output(Window window, Finality finality) {
    var before = rankings(window.previous());
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
    rankings.headMap(new Window(0, window.last() - daysKept)).clear();
    return output;
  }

  /** The results without boards; empty if the window never had a paper. */
  public Optional<WindowOutput> counts(Window window, Finality finality) {
    return windows.result(window).map(result -> new WindowOutput(result, finality, Map.of()));
  }

  private Optional<Rankings> rankings(Window window) {
    var known = rankings.get(window);
    return known == null ? ranked(window).map(RankedWindow::rankings) : known;
  }

  private Optional<RankedWindow> ranked(Window window) {
    var ranked = windows
        .result(window)
        .map(result -> new RankedWindow(result, history.comparisons(window.last())));
    rankings.put(window, ranked.map(RankedWindow::rankings));
    return ranked;
  }

  /** A paper of the day was added or removed. */
  void changed(int day) {
    rankings.tailMap(new Window(0, day)).clear();
  }

  /** Releases all days until the next request. */
  public void rest() {
    rankings.clear();
    history.rest();
    windows.rest();
  }
}
