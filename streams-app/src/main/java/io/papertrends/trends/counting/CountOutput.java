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
   * @param count the count; null if it is retracted
   */
  record Counted(TopicCount count) implements CountOutput {}

  /**
   * A ranking.
   *
   * @param board the board; null if it is retracted
   */
  record Ranked(TrendingBoard board) implements CountOutput {}

  /**
   * An alert event.
   *
   * @param alert the event
   */
  record Alerted(TrendAlert alert) implements CountOutput {}

  /**
   * A request for the papers of the day that is its key.
   *
   * @param number the number of the request, which the answers have
   */
  record Requested(Long number) implements CountOutput {}
}
