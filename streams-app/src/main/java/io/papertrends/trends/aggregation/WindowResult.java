// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import java.util.List;

/**
 * The result of a window as an immutable value, which later papers do not change.
 *
 * @param window the window
 * @param papers all papers in the window
 * @param subjects topics, and keywords with enough papers, ordered by id
 * @param retracted ids of subjects for which papers counted earlier and that are not counted now,
 *     in order
 * @param pairs pairs of topics with enough papers, and with more than expected if they were
 *     independent, unordered
 */
public record WindowResult(
    Window window,
    long papers,
    List<SubjectCount> subjects,
    List<String> retracted,
    List<PairCount> pairs) {

  /** Copies the lists. */
  public WindowResult {
    subjects = List.copyOf(subjects);
    retracted = List.copyOf(retracted);
    pairs = List.copyOf(pairs);
  }

  /** The share of this number of papers in all papers of the window; 0 in an empty window. */
  public double share(long papersOfSubject) {
    return papers == 0 ? 0 : (double) papersOfSubject / papers;
  }
}
