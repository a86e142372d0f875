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
 * What a window comes to.
 *
 * @param result what it counts
 * @param finality how final that is
 * @param boards its boards by key, each null if the window has no papers
 */
public record WindowOutput(
    WindowResult result, Finality finality, Map<String, TrendingBoard> boards) {

  /**
   * Hands over the counts as events, by key, in the order of subjects; null for a subject that is
   * not counted any more.
   *
   * @param isWanted says of which subjects
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
