// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import java.util.List;

/**
 * What a window counts, as a value: it does not change when later papers do.
 *
 * @param window the window
 * @param papers all papers in it
 * @param subjects topics, and keywords that enough papers have, by id
 * @param retracted ids of subjects that some paper counted for once and that are not counted now,
 *     in order
 * @param pairs pairs of topics that enough papers are on, in no order
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

  /** The part of all papers of the window that these are; 0 in an empty window. */
  public double share(long papersOfSubject) {
    return papers == 0 ? 0 : (double) papersOfSubject / papers;
  }
}
