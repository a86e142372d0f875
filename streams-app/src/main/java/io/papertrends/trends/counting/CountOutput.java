// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;

/** Output records of the aggregation step. */
public sealed interface CountOutput {

  /**
   * A count.
   *
   * @param count the count; null if nothing is counted any more
   */
  record Counted(TopicCount count) implements CountOutput {}

  /**
   * A ranking.
   *
   * @param board the board; null if its window has no papers any more
   */
  record Ranked(TrendingBoard board) implements CountOutput {}

  /**
   * A step of an alert.
   *
   * @param alert the step
   */
  record Alerted(TrendAlert alert) implements CountOutput {}
}
