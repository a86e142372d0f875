// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends;

import io.papertrends.schemas.Paper;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.tagging.Tagger;
import io.papertrends.trends.oracle.Labels;
import io.papertrends.trends.oracle.PaperList;
import io.papertrends.trends.oracle.PlainAlerts;
import io.papertrends.trends.oracle.PlainResults;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What the final results must be, computed from all papers at once by the plainest code there is:
 * the definition of "same" in "a replay gives the same as live". Of the application it uses what
 * tags papers, and nothing that counts, compares or ranks.
 */
public final class BatchOracle {

  private final List<TaggedPaper> tagged;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final int boardLength;
  private final PlainResults results;
  private final PlainAlerts alerts;

  /**
   * For these papers as they stand in the end.
   *
   * @param everPublished days on which any version of any paper was published
   */
  public BatchOracle(
      Collection<Paper> papers,
      Collection<LocalDate> everPublished,
      Tagger tagger,
      int boardLength,
      int keywordPapers) {
    this.tagged = papers.stream().map(tagger::tag).toList();
    this.firstDay = everPublished.stream().min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    this.lastDay = everPublished.stream().max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    this.boardLength = boardLength;
    var list = new PaperList(tagged);
    var labels = new Labels(list, tagger);
    this.results = new PlainResults(list, labels, tagger, keywordPapers);
    this.alerts = new PlainAlerts(list, labels, tagger);
  }

  public Map<String, TaggedPaper> taggedPapers() {
    var byKey = new TreeMap<String, TaggedPaper>();
    tagged.forEach(paper -> byKey.put(paper.getId(), paper));
    return byKey;
  }

  public Map<String, TopicCount> topicCounts() {
    var byKey = new TreeMap<String, TopicCount>();
    forEachDay(day -> byKey.putAll(results.topicCounts(day)));
    return byKey;
  }

  public Map<String, TrendingBoard> boards() {
    var byKey = new TreeMap<String, TrendingBoard>();
    forEachDay(day -> byKey.putAll(results.boards(day, boardLength)));
    return byKey;
  }

  /** The steps of all alerts, in order. */
  public List<TrendAlert> alerts() {
    return alerts.steps(firstDay, lastDay);
  }

  private void forEachDay(Consumer<LocalDate> taker) {
    for (var day = firstDay; !day.isAfter(lastDay); day = day.plusDays(1)) {
      taker.accept(day);
    }
  }
}
