// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many papers each day had, and each subject on it, for as many days as the rules look back. A
 * subject is the id of a topic or a keyword. A day costs a subject eight bytes, and nothing if no
 * paper of it mentions the subject; sums over any days are found by bisection. The order in which
 * counts are added makes no difference. Days are counted from 1970-01-01. Not thread-safe.
 */
public final class DailyCounts {

  /** Days to keep: as many as make a subject new again that nobody has mentioned since. */
  public static final int KEPT_DAYS = 364;

  private final DaySeries papers = new DaySeries();

  /** Sorted, so that sums over all subjects are rounded alike whoever came first. */
  private final Map<String, DaySeries> subjects = new TreeMap<>();

  /**
   * Adds papers to a day, or takes them back where numbers are negative.
   *
   * @param day the day
   * @param papersOfDay all papers, tagged or not
   * @param bySubject those that mention a subject, by its id
   */
  public void add(int day, long papersOfDay, Map<String, ? extends Number> bySubject) {
    papers.add(day, Math.toIntExact(papersOfDay));
    bySubject.forEach((subject, count) -> add(day, subject, Math.toIntExact(count.longValue())));
  }

  private void add(int day, String subject, int count) {
    if (count == 0) {
      return;
    }
    var series = subjects.computeIfAbsent(subject, it -> new DaySeries());
    series.add(day, count);
    if (series.isEmpty()) {
      subjects.remove(subject);
    }
  }

  /** Forgets all days before this one, and subjects that have no other. */
  public void forgetBefore(int day) {
    papers.forgetBefore(day);
    subjects.values().removeIf(series -> {
      series.forgetBefore(day);
      return series.isEmpty();
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

  /** The subjects that any paper mentions, sorted. */
  public Set<String> subjects() {
    return Collections.unmodifiableSet(subjects.keySet());
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

  /** The days of a subject; without any if no paper mentions it. */
  DaySeries series(String subject) {
    return subjects.getOrDefault(subject, DaySeries.NONE);
  }

  /** All subjects with their days, sorted. */
  Set<Map.Entry<String, DaySeries>> bySubject() {
    return subjects.entrySet();
  }
}
