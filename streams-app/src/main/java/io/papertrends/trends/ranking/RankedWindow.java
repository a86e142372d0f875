// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import io.papertrends.trends.aggregation.PairCount;
import io.papertrends.trends.aggregation.SubjectCount;
import io.papertrends.trends.aggregation.WindowResult;
import io.papertrends.trends.detection.Comparisons;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The result of a window with the rankings of all boards. */
public final class RankedWindow {

  /** All boards, in the order of their names in {@link io.papertrends.schemas.BoardNames}. */
  static final List<Board> BOARDS =
      List.of(new RisingBoard(), new NewBoard(), new TopBoard(), new PairsBoard());

  private final WindowResult result;
  private final Comparisons comparisons;
  private final Map<String, SubjectCount> counts = new HashMap<>();
  private final Map<String, PairCount> pairs = new HashMap<>();
  private final Rankings rankings;

  /**
   * Ranks this window.
   *
   * @param comparisons comparisons for the window's last day
   */
  public RankedWindow(WindowResult result, Comparisons comparisons) {
    this.result = result;
    this.comparisons = comparisons;
    result.subjects().forEach(it -> counts.put(it.subject(), it));
    result.pairs().forEach(it -> pairs.put(it.pair().id(), it));
    this.rankings = Rankings.of(BOARDS, board -> board.ranking(this));
  }

  /** The result of the window. */
  public WindowResult result() {
    return result;
  }

  Comparisons comparisons() {
    return comparisons;
  }

  SubjectCount count(String subject) {
    return counts.get(subject);
  }

  /** Pairs of topics by id. */
  Map<String, PairCount> pairs() {
    return pairs;
  }

  PairCount pair(String id) {
    return pairs.get(id);
  }

  /** The rankings of all boards, which do not hold the result. */
  public Rankings rankings() {
    return rankings;
  }

  /** Papers of a subject in the window of the same length just before. */
  long papersBefore(String subject) {
    var window = result.window();
    return comparisons.counts().papers(subject, window.first() - window.days(), window.first() - 1);
  }

  /** All papers in the window of the same length just before. */
  long papersBefore() {
    var window = result.window();
    return comparisons.counts().papers(window.first() - window.days(), window.first() - 1);
  }
}
