// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import io.papertrends.trends.detection.Expectation;
import java.util.HashMap;

/**
 * Subjects with significantly more papers than expected, ranked by the lower end of the lift's
 * interval.
 */
final class RisingBoard extends SubjectBoard {

  private static final int LEAST_PAPERS = 5;

  @Override
  public String name() {
    return "rising";
  }

  @Override
  public Ranking ranking(RankedWindow window) {
    int days = window.result().window().days();
    var candidates = new HashMap<String, Expectation>();
    for (var counted : window.result().subjects()) {
      if (counted.papers() >= LEAST_PAPERS) {
        window
            .comparisons()
            .moreThanUsual(counted.subject(), days)
            .ifPresent(it -> candidates.put(counted.subject(), it));
      }
    }
    return new LiftRanking(candidates);
  }
}
