// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.trends.aggregation.CountedPaper;
import io.papertrends.trends.aggregation.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Decides which days' papers are in the counting task's store, so that it does not grow with the
 * number of papers: evicts days that no step needs, and requests them from the tagging tasks when a
 * step needs them again. Days are counted from 1970-01-01.
 */
final class DayLoading {

  /** Days that a step may request while it works on earlier ones: an answer takes two commits. */
  static final int DAYS_AHEAD = 4 * Window.LONGEST;

  /**
   * Papers that may be requested at a time. New papers come the same way and wait behind them, for
   * a second or two.
   */
  private static final int PAPERS_AT_ONCE = 100_000;

  /** Days that may be requested at a time, however many papers they have. */
  private static final int LEAST_DAYS_AT_ONCE = 4;

  private final CountedPaperStore papers;
  private final MissingDays missing;
  private final RetainedDays retained;
  private final List<Integer> inputPartitions;
  private final Requests requests;
  private final List<Reader> readers = new ArrayList<>();
  private long loadedPapers;
  private long loadedDays;

  /**
   * Loading for this store.
   *
   * @param missing the missing days of the store
   * @param inputPartitions number of partitions that answer a request
   * @param requests sends requests
   */
  DayLoading(
      CountedPaperStore papers,
      MissingDays missing,
      RetainedDays retained,
      int inputPartitions,
      Requests requests) {
    this.papers = papers;
    this.missing = missing;
    this.retained = retained;
    this.inputPartitions = IntStream.range(0, inputPartitions).boxed().toList();
    this.requests = requests;
  }

  /** Sends requests to the tagging tasks. */
  interface Requests {

    /** Sends a request for the papers of a day; returns its number, which the answers have. */
    long send(int day);
  }

  /** A step that needs the papers of some days at a time. */
  final class Reader {

    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    private Reader() {}

    /**
     * Whether all papers of this number of days up to the last one are here. If not, they are
     * requested, the earliest days first, and the step tries again later. Papers of the next days
     * up to {@code upTo}, which the step will need soon, are requested too.
     */
    boolean require(int days, int lastDay, int upTo) {
      first = lastDay - days + 1;
      last = Math.max(lastDay, upTo);
      if (missing.containsAny(first, last)) {
        missing.notRequested(first, last).stream()
            .limit(Math.max(0, daysAtOnce() - missing.requested()))
            .forEach(day -> missing.request(day, requests.send(day), inputPartitions));
      }
      return !missing.containsAny(first, lastDay);
    }

    /** The step needs no days until it requires some again. */
    void rest() {
      first = Integer.MAX_VALUE;
      last = Integer.MIN_VALUE;
    }

    private boolean needs(int day) {
      return first <= day && day <= last;
    }
  }

  private long daysAtOnce() {
    return Math.max(LEAST_DAYS_AT_ONCE, loadedDays * PAPERS_AT_ONCE / Math.max(1, loadedPapers));
  }

  /** A reader for one step. */
  Reader reader() {
    var reader = new Reader();
    readers.add(reader);
    return reader;
  }

  /**
   * Stores a part of an answer, unless it answers another request than the latest: requests are
   * read again if Kafka has lost how far they were read.
   *
   * @param paper a paper of the day; null at the end of the answer of this partition
   */
  void answered(int day, long request, int partition, String id, CountedPaper paper) {
    if (!missing.isAwaited(day, request)) {
      return;
    }
    if (paper != null) {
      loadedPapers++;
      papers.put(day, id, paper);
    } else if (missing.partitionAnswered(day, partition)) {
      loadedDays++;
    }
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
    var unneeded = papers.days().stream()
        .mapToInt(Integer::intValue)
        .filter(day -> !retained.contains(day, firstOpen, latest))
        .filter(day -> !missing.contains(day) && !isInUse.test(day))
        .filter(day -> readers.stream().noneMatch(it -> it.needs(day)))
        .findFirst();
    unneeded.ifPresent(papers::evict);
    return unneeded.isPresent();
  }
}
