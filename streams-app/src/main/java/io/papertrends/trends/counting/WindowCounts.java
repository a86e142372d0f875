// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.trends.tagging.KeywordId;
import java.util.HashMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The counts of a window: the sums of its panes.
 *
 * @param window the window
 * @param papers all papers in it
 * @param topics papers in it by topic, and by keyword where there are enough; 0 where all, or too
 *     many, were taken back
 * @param isUntouched whether there never was a paper in it
 */
public record WindowCounts(
    Window window, long papers, SortedMap<String, Long> topics, boolean isUntouched) {

  /**
   * Sums the panes of a window; a day without a pane is null.
   *
   * @param minimum papers that a keyword needs in the window to be counted
   */
  static WindowCounts of(Window window, IntFunction<Pane> panes, int minimum) {
    long papers = 0;
    boolean untouched = true;
    var sums = new HashMap<String, Long>();
    var topics = new TreeMap<String, Long>();
    for (int day = window.first(); day <= window.last(); day++) {
      var pane = panes.apply(day);
      if (pane != null) {
        untouched = false;
        papers += pane.papers().size();
        pane.counts().forEach((subject, count) -> sums.merge(subject, (long) count, Long::sum));
        pane.takenBack().forEach(subject -> topics.put(subject, 0L));
      }
    }
    sums.entrySet().stream()
        .filter(it -> it.getValue() >= minimum || !KeywordId.is(it.getKey()))
        .forEach(it -> topics.put(it.getKey(), it.getValue()));
    return new WindowCounts(window, papers, topics, untouched);
  }

  /** The part of all papers of the window that these are; 0 in an empty window. */
  public double share(long papersOfTopic) {
    return papers == 0 ? 0 : (double) papersOfTopic / papers;
  }
}
