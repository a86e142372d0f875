// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import io.papertrends.schemas.TrendingBoard;
import io.papertrends.trends.counting.CountedWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.streams.KeyValue;

/** All boards of a window. */
public final class Boards {

  private static final List<Function<CountedWindow, Board>> ALL =
      List.of(TopBoard::new, RisingBoard::new, NewBoard::new, PairsBoard::new);

  private Boards() {}

  /** By key, with at most so many entries each; null if the window has no papers. */
  public static List<KeyValue<String, TrendingBoard>> of(CountedWindow counted, int length) {
    var boards = new ArrayList<KeyValue<String, TrendingBoard>>();
    for (var maker : ALL) {
      var board = maker.apply(counted);
      boards.add(KeyValue.pair(counted.now().window().keyOf(board.name()), board.event(length)));
    }
    return boards;
  }
}
