// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import io.papertrends.schemas.BoardNames;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.tagging.Tagger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the windows that end on a day come to, by key. */
public final class PlainResults {

  private static final List<Integer> LENGTHS = List.of(1, 7, 28);

  private final PaperList papers;
  private final Labels labels;
  private final Tagger tagger;
  private final int keywordPapers;

  public PlainResults(PaperList papers, Labels labels, Tagger tagger, int keywordPapers) {
    this.papers = papers;
    this.labels = labels;
    this.tagger = tagger;
    this.keywordPapers = keywordPapers;
  }

  public Map<String, TopicCount> topicCounts(LocalDate last) {
    var byKey = new TreeMap<String, TopicCount>();
    for (int days : LENGTHS) {
      var window = window(days, last, new Usual(papers, last));
      window
          .counts()
          .forEach((subject, count) -> byKey.put(
              subject + key(window),
              new TopicCount(
                  subject,
                  days,
                  window.first(),
                  last,
                  count,
                  window.number(),
                  (double) count / window.number(),
                  Finality.FINAL,
                  labels.of(subject, window.first(), last))));
    }
    return byKey;
  }

  public Map<String, TrendingBoard> boards(LocalDate last, int length) {
    var usual = new Usual(papers, last);
    var usualBefore = new Usual(papers, last.minusDays(1));
    var rankings = new PlainRankings(tagger);
    var byKey = new TreeMap<String, TrendingBoard>();
    for (int days : LENGTHS) {
      var window = window(days, last, usual);
      var board = new PlainBoard(
          window, window(days, last.minusDays(1), usualBefore), labels, tagger, length);
      if (window.number() > 0) {
        BoardNames.ALL.forEach(name -> byKey.put(name + key(window), board.of(name, rankings)));
      }
    }
    return byKey;
  }

  private PlainWindow window(int days, LocalDate last, Usual usual) {
    return new PlainWindow(papers, days, last, keywordPapers, usual);
  }

  private static String key(PlainWindow window) {
    return "|" + window.days() + "d|" + window.last();
  }
}
