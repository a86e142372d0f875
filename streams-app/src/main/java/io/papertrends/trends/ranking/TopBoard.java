// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

/** The subjects that most papers of a window mention. */
final class TopBoard extends SubjectBoard {

  @Override
  public String name() {
    return "top";
  }

  @Override
  public Ranking ranking(RankedWindow window) {
    return byPapers(window, counted -> true);
  }
}
