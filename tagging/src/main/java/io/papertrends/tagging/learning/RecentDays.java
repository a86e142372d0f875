// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.learning;

import java.util.Locale;
import java.util.TreeMap;

/**
 * The last half year of all papers read, or the second half of the time if it is less than a year.
 * Growth compares shares of papers in these days with those before.
 */
final class RecentDays {

  private static final int LONGEST = 182;

  /** Minimum ratio of shares that counts as growth. */
  private static final double GROWN = 2;

  private final TreeMap<Integer, Integer> papersByDay = new TreeMap<>();

  void add(int day) {
    papersByDay.merge(day, 1, Integer::sum);
  }

  /** The first recent day. */
  int firstRecent() {
    if (papersByDay.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    int last = papersByDay.lastKey();
    int half = (last - papersByDay.firstKey() + 1) / 2;
    return last - Math.min(LONGEST, half) + 1;
  }

  int number() {
    return papersByDay.isEmpty() ? 0 : papersByDay.lastKey() - firstRecent() + 1;
  }

  /**
   * The recent share of papers with the keyword divided by the earlier share; 0 if there are no
   * earlier papers.
   */
  double growth(KeywordUsage usage) {
    int recent = sum(papersByDay.tailMap(firstRecent()).values());
    int earlier = sum(papersByDay.headMap(firstRecent()).values());
    if (earlier == 0) {
      return 0;
    }
    double expected = (usage.papers() - usage.recent() + 1.0) * recent / earlier;
    return usage.recent() / expected;
  }

  private static int sum(Iterable<Integer> numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return sum;
  }

  boolean hasGrown(KeywordUsage usage, int fewestPapers) {
    return usage.recent() >= fewestPapers && growth(usage) >= GROWN;
  }

  /** The evidence for the keyword as a sentence. */
  String evidence(KeywordUsage usage) {
    var papers = "a keyword of " + usage.papers() + " papers";
    return growth(usage) < GROWN
        ? papers
        : String.format(
            Locale.ROOT,
            "%s, %d of them of the last %d days: %.1f times as large a share as before",
            papers,
            usage.recent(),
            number(),
            growth(usage));
  }
}
