// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.trends.tagging.KeywordId;
import io.papertrends.trends.tagging.Tagger;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Names to show: of a topic, what the vocabulary calls it; of a keyword, how most papers of the
 * window write it, of equals the first in alphabetical order.
 */
final class Labels {

  private static final Comparator<Map.Entry<String, Integer>> MOST_PAPERS_LAST =
      Map.Entry.<String, Integer>comparingByValue()
          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

  private Labels() {}

  /** By topic and keyword. */
  static Map<String, String> of(
      Collection<String> subjects, Window window, IntFunction<Pane> panes, Tagger tagger) {
    var labels = new HashMap<String, String>();
    var spellings = new HashMap<String, Map<String, Integer>>();
    for (var subject : subjects) {
      if (KeywordId.is(subject)) {
        spellings.put(subject, new HashMap<>());
      } else {
        labels.put(subject, tagger.label(subject));
      }
    }
    if (!spellings.isEmpty()) {
      count(spellings, window, panes);
    }
    spellings.forEach((keyword, counts) -> counts.entrySet().stream()
        .max(MOST_PAPERS_LAST)
        .ifPresent(it -> labels.put(keyword, it.getKey())));
    return labels;
  }

  private static void count(
      Map<String, Map<String, Integer>> spellings, Window window, IntFunction<Pane> panes) {
    for (int day = window.first(); day <= window.last(); day++) {
      var pane = panes.apply(day);
      if (pane == null) {
        continue;
      }
      for (var paper : pane.papers().values()) {
        paper.getKeywords().forEach((keyword, spelling) -> {
          var counts = spellings.get(keyword);
          if (counts != null) {
            counts.merge(spelling, 1, Integer::sum);
          }
        });
      }
    }
  }
}
