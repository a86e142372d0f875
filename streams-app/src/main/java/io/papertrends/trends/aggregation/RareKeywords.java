// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.cursors.IntCursor;
import io.papertrends.tagging.sketch.CountMinSketch;
import io.papertrends.tagging.sketch.TextHash;
import java.util.Collection;
import java.util.function.IntPredicate;

/**
 * Keywords with few papers. Most keywords have one or two papers, and their names would take most
 * of the memory. So a paper has only a negative number for each, and a sketch over all slices says
 * which keywords may have enough papers to need a name. Two keywords may have the same number, or
 * the sketch may overestimate: then a keyword gets a name early, which does not change results.
 */
final class RareKeywords {

  private static final int FIRST_WIDTH = 1 << 12;

  private final int enough;
  private final IntArrayList added = new IntArrayList();
  private IntHashSet wanted = new IntHashSet();
  private IntHashSet named = new IntHashSet();
  private CountMinSketch papers = new CountMinSketch(FIRST_WIDTH);
  private long mentions;

  /**
   * An empty set.
   *
   * @param enough number of papers in the slices from which on a keyword is not rare
   */
  RareKeywords(int enough) {
    this.enough = enough;
  }

  private static int number(String keyword) {
    return (int) TextHash.of(keyword) | Integer.MIN_VALUE;
  }

  /** Counts a paper with this keyword; returns the keyword's number. */
  int add(String keyword) {
    int number = number(keyword);
    count(number, 1);
    added.add(number);
    return number;
  }

  /** Removes a paper with the keyword of this number. */
  void remove(int number) {
    count(number, -1);
  }

  private void count(int number, int by) {
    papers.add(TextHash.mix(number), by);
    mentions += by;
  }

  /** Requests a name for this keyword, if any paper has it. */
  void want(String keyword) {
    int number = number(keyword);
    if (papers.atMost(TextHash.mix(number)) > 0) {
      wanted.add(number);
    }
  }

  /** Updates the sketch after papers were added; these are all slices. */
  void update(Collection<DaySlice> slices) {
    if (mentions > papers.width() && papers.width() < CountMinSketch.MOST_WIDTH) {
      widen(slices);
    }
    for (IntCursor number : added) {
      if (papers.atMost(TextHash.mix(number.value)) >= enough) {
        wanted.add(number.value);
      }
    }
    added.clear();
  }

  private void widen(Collection<DaySlice> slices) {
    int width = papers.width();
    while (width < mentions && width < CountMinSketch.MOST_WIDTH) {
      width *= 2;
    }
    papers = new CountMinSketch(width);
    mentions = 0;
    slices.forEach(slice -> slice.forEach((id, paper) -> {
      for (int at = paper.length - 1; at >= 0 && paper[at] < 0; at--) {
        count(paper[at], 1);
      }
    }));
  }

  /** Marks the requested keywords as named; returns whether there are any. */
  boolean nameWanted() {
    named = wanted;
    wanted = new IntHashSet();
    return !named.isEmpty();
  }

  /** Whether the keyword has a name. */
  boolean isNamed(String keyword) {
    return !named.isEmpty() && named.contains(number(keyword));
  }

  /** Whether the keyword of this number has a name. */
  boolean isNamed(int number) {
    return named.contains(number);
  }

  /** Whether any rare keyword of the paper fulfils the condition. */
  static boolean isAny(int[] paper, IntPredicate condition) {
    for (int at = paper.length - 1; at >= 0 && paper[at] < 0; at--) {
      if (condition.test(paper[at])) {
        return true;
      }
    }
    return false;
  }
}
