// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The rankings of a window by board. They are much smaller than the window's result, so they can be
 * kept for the ranks that entries had a day before.
 */
public final class Rankings {

  private final Map<Board, Ranking> byBoard;

  private Rankings(Map<Board, Ranking> byBoard) {
    this.byBoard = byBoard;
  }

  static Rankings of(Collection<Board> boards, Function<Board, Ranking> ranking) {
    var byBoard = new HashMap<Board, Ranking>();
    boards.forEach(board -> byBoard.put(board, ranking.apply(board)));
    return new Rankings(byBoard);
  }

  Ranking of(Board board) {
    return byBoard.get(board);
  }
}
