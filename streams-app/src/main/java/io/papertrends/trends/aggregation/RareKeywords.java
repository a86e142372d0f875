// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.cursors.IntCursor;
import io.papertrends.tagging.sketch.CountMinSketch;
import io.papertrends.tagging.sketch.TextHash;
import java.util.Collection;

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
   * None yet.
   *
   * @param enough papers at hand with which a keyword is no longer rare
   */
  RareKeywords(int enough) {
    this.enough = enough;
  }

  private static int number(String keyword) {
    return (int) TextHash.of(keyword) | Integer.MIN_VALUE;
  }

  /** Another paper has it; returns its number. */
  int add(String keyword) {
    int number = number(keyword);
    count(number, 1);
    added.add(number);
    return number;
  }

  /** A paper that has it is removed. */
  void remove(int number) {
    count(number, -1);
  }

  private void count(int number, int by) {
    papers.add(TextHash.mix(number), by);
    mentions += by;
  }

  /** Names are wanted for these, too, if there are any such papers. */
  void want(String keyword) {
    int number = number(keyword);
    if (papers.atMost(TextHash.mix(number)) > 0) {
      wanted.add(number);
    }
  }

  /** After papers were added to these slices, which are all at hand. */
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
    slices.forEach(slice -> slice.papers().values().forEach(paper -> {
      for (int at = paper.length - 1; at >= 0 && paper[at] < 0; at--) {
        count(paper[at], 1);
      }
    }));
  }

  /** From now on those that were wanted are named; returns whether there are any. */
  boolean nameWanted() {
    named = wanted;
    wanted = new IntHashSet();
    return !named.isEmpty();
  }

  /** Whether it is to have a name from now on. */
  boolean isNamed(String keyword) {
    return !named.isEmpty() && named.contains(number(keyword));
  }

  /** Whether a keyword of the paper is to be named. */
  boolean isAnyNamed(int[] paper) {
    for (int at = paper.length - 1; at >= 0 && paper[at] < 0; at--) {
      if (named.contains(paper[at])) {
        return true;
      }
    }
    return false;
  }
}
