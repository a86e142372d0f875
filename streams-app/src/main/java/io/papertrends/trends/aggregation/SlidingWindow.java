// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/**
 * The sums of a window of one length, and of the topic pairs of the window before it. The slice of
 * a day is added when the window reaches the day and subtracted when it leaves it. Sums are
 * integers, so they do not depend on the order of days.
 */
final class SlidingWindow {

  private final int days;
  private final TermNumbers terms;
  private final LongIntHashMap pairs = new LongIntHashMap();
  private final LongIntHashMap pairsBefore = new LongIntHashMap();
  private int[] papersByTerm = {};
  private int[] papersBySubject = {};
  private int papers;

  SlidingWindow(int days, TermNumbers terms) {
    this.days = days;
    this.terms = terms;
  }

  int days() {
    return days;
  }

  /** Adds a slice to the window if {@code by} is 1, subtracts it if -1. */
  void add(DaySlice slice, int by) {
    slice.forEach((id, paper) -> add(paper, by));
  }

  /** Adds a paper to the window if {@code by} is 1, subtracts it if -1. */
  void add(int[] paper, int by) {
    papersByTerm = withRoom(papersByTerm, terms.endOfTerms());
    papersBySubject = withRoom(papersBySubject, terms.endOfSubjects());
    papers += by;
    for (int at = 0; at < paper.length && paper[at] >= 0; at++) {
      papersByTerm[paper[at]] += by;
      papersBySubject[terms.subjectOf(paper[at]).number()] += by;
    }
    addPairs(paper, by, pairs);
  }

  private static int[] withRoom(int[] sums, int size) {
    return sums.length >= size ? sums : Arrays.copyOf(sums, Math.max(size, sums.length * 3 / 2));
  }

  /** Adds a slice to the previous window if {@code by} is 1, subtracts it if -1. */
  void addBefore(DaySlice slice, int by) {
    slice.forEach((id, paper) -> addBefore(paper, by));
  }

  /** Adds a paper to the previous window if {@code by} is 1, subtracts it if -1. */
  void addBefore(int[] paper, int by) {
    addPairs(paper, by, pairsBefore);
  }

  private void addPairs(int[] paper, int by, LongIntHashMap to) {
    int topics = 0;
    while (topics < paper.length && isTopic(paper[topics])) {
      topics++;
    }
    for (int first = 0; first < topics; first++) {
      for (int second = first + 1; second < topics; second++) {
        long pair = pair(paper[first], paper[second]);
        if (to.addTo(pair, by) == 0) {
          to.remove(pair);
        }
      }
    }
  }

  private boolean isTopic(int term) {
    return term >= 0 && !terms.subjectOf(term).isKeyword();
  }

  private static long pair(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  void clear() {
    papers = 0;
    Arrays.fill(papersByTerm, 0);
    Arrays.fill(papersBySubject, 0);
    pairs.clear();
    pairsBefore.clear();
  }

  int papers() {
    return papers;
  }

  /** Number of papers of a subject in the window. */
  int papers(Subject subject) {
    return papersBySubject[subject.number()];
  }

  /** Passes each subject with papers in the window. */
  void forEachSubject(ObjIntConsumer<Subject> action) {
    int end = Math.min(papersBySubject.length, terms.endOfSubjects());
    for (int number = 0; number < end; number++) {
      if (papersBySubject[number] > 0) {
        action.accept(terms.subjectByNumber(number), papersBySubject[number]);
      }
    }
  }

  String mostFrequentSpelling(Subject subject) {
    // Terms may be newer than the arrays of this window.
    papersByTerm = withRoom(papersByTerm, terms.endOfTerms());
    return subject.mostFrequentSpelling(papersByTerm);
  }

  /** Passes the pairs of topics with at least this number of papers. */
  void forEachPair(int leastPapers, PairConsumer action) {
    for (LongIntCursor pair : pairs) {
      if (pair.value >= leastPapers) {
        action.accept(
            terms.subjectOf((int) (pair.key >>> Integer.SIZE)),
            terms.subjectOf((int) pair.key),
            pair.value);
      }
    }
  }

  /** Number of papers on both topics in the previous window. */
  int papersBefore(Subject first, Subject second) {
    return pairsBefore.get(pair(first.terms()[0], second.terms()[0]));
  }

  /** Receives a pair of topics with its papers in the window. */
  interface PairConsumer {

    void accept(Subject first, Subject second, int papers);
  }
}
