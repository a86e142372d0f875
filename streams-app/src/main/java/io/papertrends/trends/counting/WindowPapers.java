// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.trends.tagging.KeywordId;
import io.papertrends.trends.tagging.MostFrequent;
import io.papertrends.trends.tagging.Tagger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * The papers of some days: what they say of topics and keywords besides their number. Days are
 * counted from 1970-01-01.
 */
public final class WindowPapers {

  /** So many papers show what a topic's are like. */
  private static final int EVIDENCE = 5;

  private final int firstDay;
  private final int lastDay;
  private final IntFunction<Pane> panes;
  private final Tagger tagger;

  /** Of these days, both inclusive; a day without papers has no pane. */
  WindowPapers(int firstDay, int lastDay, IntFunction<Pane> panes, Tagger tagger) {
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.panes = panes;
    this.tagger = tagger;
  }

  /** The same number of days just before. */
  public WindowPapers earlier() {
    return back(lastDay - firstDay + 1);
  }

  /** The same number of days, ending a day before. */
  public WindowPapers dayBefore() {
    return back(1);
  }

  private WindowPapers back(int days) {
    return new WindowPapers(firstDay - days, lastDay - days, panes, tagger);
  }

  /**
   * Names to show: of a topic, what the vocabulary calls it; of a keyword, how most of the papers
   * write it, of equals the first in alphabetical order.
   */
  public Map<String, String> labels(Collection<String> subjects) {
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
      count(spellings);
    }
    spellings.forEach(
        (keyword, counts) -> labels.put(keyword, MostFrequent.of(counts).orElse(keyword)));
    return labels;
  }

  private void count(Map<String, Map<String, Integer>> spellings) {
    for (int day = firstDay; day <= lastDay; day++) {
      for (var paper : papersOf(day).values()) {
        paper.getKeywords().forEach((keyword, spelling) -> {
          var counts = spellings.get(keyword);
          if (counts != null) {
            counts.merge(spelling, 1, Integer::sum);
          }
        });
      }
    }
  }

  /** Ids of some papers, the latest first and those of a day in alphabetical order. */
  public List<String> evidence(Predicate<CountedPaper> isWanted) {
    var ids = new ArrayList<String>();
    for (int day = lastDay; day >= firstDay; day--) {
      for (var paper : papersOf(day).entrySet()) {
        if (isWanted.test(paper.getValue())) {
          ids.add(paper.getKey());
          if (ids.size() == EVIDENCE) {
            return ids;
          }
        }
      }
    }
    return ids;
  }

  /** Whether a paper counts for a topic or keyword. */
  public static boolean isOn(CountedPaper paper, String subject) {
    return KeywordId.is(subject)
        ? paper.getKeywords().containsKey(subject)
        : paper.getTopics().contains(subject);
  }

  /** How many papers are on both of two topics, for all that meet. */
  public Map<TopicPair, Integer> pairs() {
    var pairs = new HashMap<TopicPair, Integer>();
    for (int day = firstDay; day <= lastDay; day++) {
      papersOf(day).values().forEach(paper -> count(paper.getTopics(), pairs));
    }
    return pairs;
  }

  /** Whether one of the topics is broader than the other, so that they always meet. */
  public boolean areRelated(TopicPair pair) {
    return tagger.isBroader(pair.first(), pair.second())
        || tagger.isBroader(pair.second(), pair.first());
  }

  private static void count(List<String> topics, Map<TopicPair, Integer> counts) {
    for (int first = 0; first < topics.size(); first++) {
      for (int second = first + 1; second < topics.size(); second++) {
        counts.merge(new TopicPair(topics.get(first), topics.get(second)), 1, Integer::sum);
      }
    }
  }

  private Map<String, CountedPaper> papersOf(int day) {
    var pane = panes.apply(day);
    return pane == null ? Map.of() : pane.papers();
  }
}
