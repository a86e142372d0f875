// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.results;

import io.papertrends.schemas.Finality;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.trends.aggregation.WindowResult;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * All results of a window.
 *
 * @param result the counts
 * @param finality finality of the results
 * @param boards boards by key, each null if the window has no papers
 */
public record WindowOutput(
    WindowResult result, Finality finality, Map<String, TrendingBoard> boards) {

  /**
   * Passes the counts as events with their keys, in the order of subjects; null for a subject that
   * is no longer counted.
   *
   * @param isWanted selects subjects
   */
  public void counts(Predicate<String> isWanted, BiConsumer<String, TopicCount> action) {
    var window = result.window();
    var firstDay = window.firstDay();
    var lastDay = window.lastDay();
    var keyEnd = window.keyOf("");
    for (var counted : result.subjects()) {
      if (isWanted.test(counted.subject())) {
        var event = new TopicCount(
            counted.subject(),
            window.days(),
            firstDay,
            lastDay,
            counted.papers(),
            result.papers(),
            result.share(counted.papers()),
            finality,
            counted.label());
        action.accept(counted.subject() + keyEnd, event);
      }
    }
    for (var subject : result.retracted()) {
      if (isWanted.test(subject)) {
        action.accept(subject + keyEnd, null);
      }
    }
  }
}
