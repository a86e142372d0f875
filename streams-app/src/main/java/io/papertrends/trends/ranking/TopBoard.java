// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.trends.counting.CountedWindow;
import java.util.List;

/** The board of the topics that most papers of a window mention. */
public final class TopBoard {

  /** The board's name. */
  public static final String NAME = "top";

  private TopBoard() {}

  /** The board with at most this many entries; null if the window has no papers. */
  public static TrendingBoard of(CountedWindow counted, int length) {
    var now = counted.now();
    if (now.papers() == 0) {
      return null;
    }
    return new TrendingBoard(
        NAME,
        now.window().days(),
        now.window().firstDay(),
        now.window().lastDay(),
        now.papers(),
        counted.finality(),
        entries(counted, length));
  }

  private static List<BoardEntry> entries(CountedWindow counted, int length) {
    var now = counted.now();
    var previousRanks = Ranking.ranks(counted.before().topics());
    return Ranking.of(now.topics()).stream()
        .limit(length)
        .map(place -> new BoardEntry(
            place.rank(),
            place.topic(),
            (double) place.score(),
            place.score(),
            now.share(place.score()),
            previousRanks.get(place.topic()),
            counted.labels().get(place.topic()),
            null,
            null,
            null,
            null,
            List.of()))
        .toList();
  }
}
