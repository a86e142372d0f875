// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

/** The subjects that were first seen in the last four weeks, by papers. */
final class NewBoard extends SubjectBoard {

  private static final int NEW_FOR_DAYS = 28;
  private static final int LEAST_PAPERS = 3;

  @Override
  public String name() {
    return "new";
  }

  @Override
  public Ranking ranking(RankedWindow window) {
    return byPapers(
        window,
        counted -> counted.papers() >= LEAST_PAPERS
            && window.comparisons().isNew(counted.subject(), NEW_FOR_DAYS));
  }
}
