// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.days;

import io.papertrends.benchmarks.RepeatedPapers;
import io.papertrends.tagging.Tagger;
import io.papertrends.trends.aggregation.CountedPaper;
import io.papertrends.trends.aggregation.CountingRule;
import io.papertrends.trends.aggregation.PapersByDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Days with as many papers as wanted: the same papers again and again, under other ids. A keyword
 * of few papers is another keyword each time, because new papers bring new words: so there are
 * rather more keywords than in real life.
 */
final class GeneratedDays implements PapersByDay {

  /** Papers from which on a keyword is the same each time. */
  private static final int FREQUENT = 5;

  private final Map<String, Integer> papersByKeyword = new HashMap<>();
  private final List<CountedPaper> once;
  private final int firstDay;
  private final int papersADay;

  GeneratedDays(RepeatedPapers papers, Tagger tagger, int firstDay, int papersADay) {
    this.once =
        papers.once().stream().map(it -> CountingRule.of(tagger.tag(it))).toList();
    this.firstDay = firstDay;
    this.papersADay = papersADay;
    for (var paper : once) {
      paper.getKeywords().keySet().forEach(it -> papersByKeyword.merge(it, 1, Integer::sum));
    }
  }

  @Override
  public void papers(int day, BiConsumer<String, CountedPaper> action) {
    if (day < firstDay) {
      return;
    }
    for (long number = (long) day * papersADay; number < (day + 1L) * papersADay; number++) {
      action.accept("paper:" + number, paper(number));
    }
  }

  @Override
  public CountedPaper paper(int day, String id) {
    return paper(Long.parseLong(id.substring(id.indexOf(':') + 1)));
  }

  private CountedPaper paper(long number) {
    return asNew(once.get((int) (number % once.size())), number / once.size());
  }

  private CountedPaper asNew(CountedPaper paper, long time) {
    var keywords = new TreeMap<String, String>();
    paper.getKeywords().forEach((keyword, spelling) -> {
      boolean isSame = papersByKeyword.get(keyword) >= FREQUENT;
      keywords.put(isSame ? keyword : keyword + "-" + time, spelling);
    });
    return new CountedPaper(
        paper.getTopics(), keywords, paper.getAuthors(), paper.getEvents(), paper.getCategory());
  }

  @Override
  public Collection<String> retracted(int day) {
    return List.of();
  }
}
