// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.tagging.KeywordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The number of papers of each day, in total and by subject, for as many days as the rules look
 * back. A subject is the id of a topic or a keyword. Topics and frequent keywords have a series
 * each, in which sums over any days are found by bisection. Most keywords have one or two papers,
 * so their mentions are stored as {@link HashedMentions}, and a series is computed on demand. Such
 * a mention takes 9 to 10 bytes, a series about 250 and 8 for each day on which its subject is
 * mentioned. All counts are exact, and the order in which they are added makes no difference. Days
 * are counted from 1970-01-01. Not thread-safe.
 */
public final class DailyCounts {

  /** Days to keep. */
  public static final int KEPT_DAYS = Comparisons.LONGEST_LOOK_BACK_DAYS;

  private final int frequentPapers;
  private final DaySeries papers = new DaySeries();
  private final HashedMentions mentions = new HashedMentions();
  private final Map<Integer, DaySeries> categories = new HashMap<>();

  /** Sorted, so that sums over all subjects are rounded alike in any order of arrival. */
  private final Map<String, DaySeries> kept = new TreeMap<>();

  /** Counts in which subjects with at least this number of papers can be iterated. */
  DailyCounts(int frequentPapers) {
    this.frequentPapers = frequentPapers;
  }

  /** Counts for these rules. */
  public static DailyCounts of(AlertRules rules) {
    return new DailyCounts(Math.min(rules.leastSupport(), Comparisons.INFORMATIVE_PAPERS));
  }

  /**
   * Adds papers to a day, or retracts what was added where numbers are negative.
   *
   * @param day the day
   * @param papersOfDay all papers, tagged or not
   * @param bySubject those that mention a subject, by its id
   */
  public void add(int day, long papersOfDay, Map<String, ? extends Number> bySubject) {
    papers.add(day, Math.toIntExact(papersOfDay));
    var rare = new HashMap<String, Number>();
    var retracted = new ArrayList<String>();
    bySubject.forEach((subject, number) -> {
      int count = Math.toIntExact(number.longValue());
      var series = kept.get(subject);
      if (series != null) {
        series.add(day, count);
      } else if (KeywordId.is(subject)) {
        rare.put(subject, number);
      } else {
        kept.computeIfAbsent(subject, id -> new DaySeries()).add(day, count);
      }
      if (count <= 0) {
        retracted.add(subject);
      }
    });
    mentions.add(day, rare);
    keepFrequent(rare.keySet());
    dropRare(retracted);
  }

  /**
   * Adds papers of categories to a day, or retracts what was added where numbers are negative.
   *
   * @param day the day
   * @param byCategory those of each category, by its hash
   */
  public void addCategories(int day, Map<Integer, Integer> byCategory) {
    byCategory.forEach((category, count) ->
        categories.computeIfAbsent(category, it -> new DaySeries()).add(day, count));
  }

  /** The days of a category, by its hash. */
  DaySeries category(int category) {
    return categories.getOrDefault(category, DaySeries.NONE);
  }

  private void keepFrequent(Collection<String> keywords) {
    var frequent = new HashMap<String, DaySeries>();
    for (var keyword : keywords) {
      if (mentions.atMost(keyword) >= frequentPapers) {
        var series = mentions.series(keyword);
        if (series.total() >= frequentPapers) {
          frequent.put(keyword, series);
        }
      }
    }
    kept.putAll(frequent);
    addMentions(frequent, -1);
  }

  private void dropRare(Collection<String> subjects) {
    var rare = new HashMap<String, DaySeries>();
    for (var subject : subjects) {
      var series = kept.get(subject);
      int least = KeywordId.is(subject) ? frequentPapers : 1;
      if (series != null && series.total() < least) {
        kept.remove(subject);
        rare.put(subject, series);
      }
    }
    addMentions(rare, 1);
  }

  private void addMentions(Map<String, DaySeries> seriesBySubject, int sign) {
    var byDay = new TreeMap<Integer, Map<String, Integer>>();
    seriesBySubject.forEach((subject, series) -> series.forEach((day, count) ->
        byDay.computeIfAbsent(day, it -> new HashMap<>()).put(subject, sign * count)));
    byDay.forEach(mentions::add);
  }

  /** Removes all days before this one. */
  public void forgetBefore(int day) {
    papers.forgetBefore(day);
    mentions.forgetBefore(day);
    kept.values().forEach(it -> it.forgetBefore(day));
    categories.values().forEach(it -> it.forgetBefore(day));
    categories.values().removeIf(DaySeries::isEmpty);
    dropRare(List.copyOf(kept.keySet()));
  }

  /** Papers of some days, both inclusive. */
  public long papers(int firstDay, int lastDay) {
    return papers.sum(firstDay, lastDay);
  }

  /** Papers of some days, both inclusive, that mention the subject. */
  public long papers(String subject, int firstDay, int lastDay) {
    return series(subject).sum(firstDay, lastDay);
  }

  /** The first day with papers; {@link Integer#MAX_VALUE} if there is none. */
  public int firstDay() {
    return papers.firstDay();
  }

  /** The first day with papers that is not before this one; {@link Integer#MAX_VALUE} if none. */
  int firstDayFrom(int day) {
    return papers.firstDayFrom(day);
  }

  /** The last day with papers; {@link Integer#MIN_VALUE} if there is none. */
  public int lastDay() {
    return papers.lastDay();
  }

  /** The first day on which a paper mentions the subject; {@link Integer#MAX_VALUE} if none. */
  public int firstDay(String subject) {
    return series(subject).firstDay();
  }

  /** The days of all papers. */
  DaySeries allPapers() {
    return papers;
  }

  /** The days of a subject, frequent or not; without any if no paper mentions it. */
  DaySeries series(String subject) {
    var series = kept.get(subject);
    if (series != null) {
      return series;
    }
    return KeywordId.is(subject) ? mentions.series(subject) : DaySeries.NONE;
  }

  /**
   * The subjects with so many papers or more, and some with fewer, sorted, with their days.
   *
   * @throws IllegalArgumentException if such subjects are not all known
   */
  Collection<Map.Entry<String, DaySeries>> bySubject(int leastPapers) {
    if (leastPapers < frequentPapers) {
      throw new IllegalArgumentException(
          "subjects are known from " + frequentPapers + " papers on, not from " + leastPapers);
    }
    return Collections.unmodifiableSet(kept.entrySet());
  }
}
