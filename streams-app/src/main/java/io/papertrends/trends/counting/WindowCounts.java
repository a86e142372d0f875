// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The counts of a window: the sums of its panes.
 *
 * @param window the window
 * @param papers all papers in it
 * @param topics papers in it by topic id; 0 where all were taken back
 * @param isUntouched whether there never was a paper in it
 */
public record WindowCounts(
    Window window, long papers, SortedMap<String, Long> topics, boolean isUntouched) {

  /** Sums the panes of a window; a day without a pane is null. */
  static WindowCounts of(Window window, IntFunction<Pane> panes) {
    long papers = 0;
    boolean untouched = true;
    var topics = new TreeMap<String, Long>();
    for (int day = window.first(); day <= window.last(); day++) {
      var pane = panes.apply(day);
      if (pane != null) {
        untouched = false;
        papers += pane.getPapers();
        for (Map.Entry<String, Long> topic : pane.getTopics().entrySet()) {
          topics.merge(topic.getKey(), topic.getValue(), Long::sum);
        }
      }
    }
    return new WindowCounts(window, papers, topics, untouched);
  }

  /** The part of all papers of the window that these are; 0 in an empty window. */
  public double share(long papersOfTopic) {
    return papers == 0 ? 0 : (double) papersOfTopic / papers;
  }
}
