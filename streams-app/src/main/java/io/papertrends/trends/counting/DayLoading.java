// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Decides which days' papers are in the counting task's store, so that it does not grow with the
 * number of papers: evicts days that no step needs, and requests them from the tagging tasks when a
 * step needs them again. Days are counted from 1970-01-01.
 */
final class DayLoading {

  private final CountedPaperStore papers;
  private final RetainedDays retained;
  private final int inputPartitions;
  private final IntConsumer request;
  private final List<Reader> readers = new ArrayList<>();

  /**
   * Loading for this store.
   *
   * @param inputPartitions number of partitions that answer a request
   * @param request sends the request for a day
   */
  DayLoading(
      CountedPaperStore papers, RetainedDays retained, int inputPartitions, IntConsumer request) {
    this.papers = papers;
    this.retained = retained;
    this.inputPartitions = inputPartitions;
    this.request = request;
  }

  /** A step that needs the papers of some days at a time. */
  final class Reader {

    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    private Reader() {}

    /**
     * Whether all papers of these days, both inclusive, are here. If not, they are requested, and
     * the step tries again later. Papers of the days up to {@code lastNext}, which the step will
     * need next, are requested too.
     */
    boolean isReady(int firstDay, int lastDay, int lastNext) {
      first = firstDay;
      last = Math.max(lastDay, lastNext);
      for (int day : papers.notRequested(first, last)) {
        papers.requested(day, inputPartitions);
        request.accept(day);
      }
      return !papers.isAnyMissing(firstDay, lastDay);
    }

    /** The step needs no days until its next request. */
    void rest() {
      first = Integer.MAX_VALUE;
      last = Integer.MIN_VALUE;
    }

    private boolean needs(int day) {
      return first <= day && day <= last;
    }
  }

  /** A reader for one step. */
  Reader reader() {
    var reader = new Reader();
    readers.add(reader);
    return reader;
  }

  /** The last day after the first open day whose papers are kept. */
  int lastRetained(int firstOpen) {
    return firstOpen + retained.ahead();
  }

  /**
   * Evicts the papers of a day that is not needed; returns whether there was one.
   *
   * @param isInUse whether a day is in use by other means than a reader
   */
  boolean evict(int firstOpen, int latest, IntPredicate isInUse) {
    var unneeded = candidates(firstOpen, latest)
        .filter(day -> !papers.isMissing(day) && !isInUse.test(day))
        .filter(day -> readers.stream().noneMatch(it -> it.needs(day)))
        .findFirst();
    unneeded.ifPresent(papers::evict);
    return unneeded.isPresent();
  }

  private IntStream candidates(int firstOpen, int latest) {
    return papers.days().stream()
        .mapToInt(Integer::intValue)
        .filter(day -> !retained.contains(day, firstOpen, latest));
  }
}
