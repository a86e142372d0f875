// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many papers each day had, and each subject on it, for as many days as the rules look back. A
 * subject is the id of a topic or a keyword. Most are keywords of a paper or two, so all mentions
 * are kept as {@link HashedMentions}, and besides them a series of each subject that is frequent,
 * in which sums over any days are found by bisection; of others the series is made when somebody
 * asks for it. A mention takes 12 to 16 bytes, a frequent subject some 250 and 8 for each day on
 * which it is mentioned, and there are never more of them than mentions divided by the papers that
 * make one frequent. All counts are exact, and the order in which they are added makes no
 * difference. Days are counted from 1970-01-01. Not thread-safe.
 */
public final class DailyCounts {

  /** Days to keep: as many as make a subject new again that nobody has mentioned since. */
  public static final int KEPT_DAYS = 364;

  private final int frequentPapers;
  private final DaySeries papers = new DaySeries();
  private final HashedMentions mentions = new HashedMentions();

  /** Sorted, so that sums over all subjects are rounded alike whoever came first. */
  private final Map<String, DaySeries> frequent = new TreeMap<>();

  /** Where subjects with so many papers or more can be gone through. */
  DailyCounts(int frequentPapers) {
    this.frequentPapers = frequentPapers;
  }

  /** As these rules need them. */
  public static DailyCounts of(AlertRules rules) {
    return new DailyCounts(Math.min(rules.leastSupport(), Comparisons.TELLING_PAPERS));
  }

  /**
   * Adds papers to a day, or takes back what was added where numbers are negative.
   *
   * @param day the day
   * @param papersOfDay all papers, tagged or not
   * @param bySubject those that mention a subject, by its id
   */
  public void add(int day, long papersOfDay, Map<String, ? extends Number> bySubject) {
    papers.add(day, Math.toIntExact(papersOfDay));
    mentions.add(day, bySubject);
    bySubject.forEach((subject, count) -> add(day, subject, Math.toIntExact(count.longValue())));
  }

  private void add(int day, String subject, int count) {
    var series = frequent.get(subject);
    if (series != null) {
      series.add(day, count);
      if (!isFrequent(series)) {
        frequent.remove(subject);
      }
    } else if (count > 0 && mentions.atMost(subject) >= frequentPapers) {
      var found = mentions.series(subject);
      if (isFrequent(found)) {
        frequent.put(subject, found);
      }
    }
  }

  private boolean isFrequent(DaySeries series) {
    return series.total() >= frequentPapers;
  }

  /** Forgets all days before this one. */
  public void forgetBefore(int day) {
    papers.forgetBefore(day);
    mentions.forgetBefore(day);
    frequent.values().removeIf(series -> {
      series.forgetBefore(day);
      return !isFrequent(series);
    });
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
    var series = frequent.get(subject);
    return series == null ? mentions.series(subject) : series;
  }

  /**
   * The subjects with so many papers or more, sorted, with their days.
   *
   * @throws IllegalArgumentException if such subjects are not all known
   */
  Iterable<Map.Entry<String, DaySeries>> bySubject(int leastPapers) {
    if (leastPapers < frequentPapers) {
      throw new IllegalArgumentException(
          "subjects are known from " + frequentPapers + " papers on, not from " + leastPapers);
    }
    return () -> frequent.entrySet().stream()
        .filter(it -> it.getValue().total() >= leastPapers)
        .iterator();
  }
}
