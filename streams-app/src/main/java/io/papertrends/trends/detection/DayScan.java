// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tests all subjects on one day, with windows of several lengths: short ones find strong bursts
 * soon, long ones find small or slow ones. A function of the counts of
 * {@link Comparisons#LOOK_BACK_DAYS} days.
 *
 * <p>A subject counts as a test if in all these days together it has as many papers as an alert
 * needs. This does not depend on when the papers came, so the selection is unbiased, and thousands
 * of rare keywords that could never be significant do not reduce the power for the others (Tarone
 * 1990).
 */
public final class DayScan {

  /** Whole weeks, so that each has the same weekdays. */
  static final List<Integer> WINDOWS = List.of(7, 14, 21, 28, 42, Comparisons.LONGEST_WINDOW);

  /** The same and the window of slow growth, which is tested once a week. */
  private static final List<Integer> ALL_WINDOWS =
      Stream.concat(WINDOWS.stream(), Stream.of(Comparisons.GROWTH_WINDOW)).toList();

  private static final int GROWTH_EVERY_DAYS = 7;

  /**
   * Effective number of tests of the windows of a subject: less than their number, because they
   * overlap; measured on papers with shuffled dates.
   */
  static final double TESTS_OF_A_SUBJECT = 2;

  /** Largest p of a candidate. */
  static final double INTERESTING = 1e-3;

  private final Comparisons comparisons;
  private final int tested;
  private final SortedMap<String, BurstCandidate> candidates = new TreeMap<>();

  /** Scans the day of these comparisons. */
  public DayScan(Comparisons comparisons, AlertRules rules) {
    this.comparisons = comparisons;
    var counts = comparisons.counts();
    int day = comparisons.day();
    int tests = 0;
    var found = new ArrayList<String>();
    var windows = new ArrayList<Integer>();
    var ps = new ArrayList<Double>();
    for (var subject : counts.bySubject(rules.leastSupport())) {
      var series = subject.getValue();
      int support = rules.of(subject.getKey()).minimumSupport();
      if (series.sum(day - Comparisons.LOOK_BACK_DAYS + 1, day) < support) {
        continue;
      }
      tests++;
      double least = INTERESTING;
      double leastP = INTERESTING;
      int best = 0;
      for (int window : windows(day)) {
        double p = series.sum(day - window + 1, day) < support ? 1 : comparisons.p(series, window);
        double weighted = Sensitivity.weighted(p, window);
        if (p < INTERESTING && weighted < least) {
          least = weighted;
          leastP = p;
          best = window;
        }
      }
      if (best > 0) {
        found.add(subject.getKey());
        windows.add(best);
        ps.add(leastP);
      }
    }
    tested = tests;
    double[] adjusted = FalseDiscovery.adjust(
        ps.stream().mapToDouble(p -> TESTS_OF_A_SUBJECT * p).toArray(), tests);
    for (int i = 0; i < adjusted.length; i++) {
      var figures = comparisons.of(found.get(i), windows.get(i)).orElseThrow();
      candidates.put(found.get(i), new BurstCandidate(figures, adjusted[i]));
    }
  }

  private static List<Integer> windows(int day) {
    return Math.floorMod(day, GROWTH_EVERY_DAYS) == 0 ? ALL_WINDOWS : WINDOWS;
  }

  /** The day, in days since 1970-01-01. */
  public int day() {
    return comparisons.day();
  }

  /**
   * The candidates by id of the subject. Most are due to chance; {@link AlertLifeCycle} decides.
   */
  public SortedMap<String, BurstCandidate> candidates() {
    return candidates;
  }

  /** How many subjects were tested. */
  int tested() {
    return tested;
  }

  /** All windows of a subject that are tested on the day, the shortest first. */
  List<Comparison> comparisons(String subject) {
    return windows(day()).stream()
        .flatMap(it -> comparisons.of(subject, it).stream())
        .toList();
  }

  /**
   * A window as if it were the one of its subject that stands out most; its adjusted p is 1 if it
   * does not stand out.
   */
  BurstCandidate candidate(Comparison window) {
    if (window.p() >= INTERESTING) {
      return new BurstCandidate(window, 1);
    }
    var others = candidates.values().stream()
        .map(BurstCandidate::figures)
        .filter(it -> !it.subject().equals(window.subject()));
    double[] ps = Stream.concat(Stream.of(window), others)
        .mapToDouble(it -> TESTS_OF_A_SUBJECT * it.p())
        .toArray();
    return new BurstCandidate(window, FalseDiscovery.adjust(ps, Math.max(tested, ps.length))[0]);
  }

  /** Any subject's window, of interest or not; empty if the feed began too short before it. */
  Optional<Comparison> comparison(String subject, int windowDays) {
    return comparisons.of(subject, windowDays);
  }

  /** The same without p, which takes most of the time. */
  Optional<Expectation> expectation(String subject, int windowDays) {
    return comparisons.expectation(subject, windowDays);
  }

  /** The most papers above the expected number that a single day of a window has. */
  double mostOfADay(Comparison window) {
    return comparisons.mostOfADay(window);
  }

  /** Papers of a window above the expected number that the year before had too. */
  double ofEveryYear(Comparison window) {
    return comparisons.ofEveryYear(window);
  }

  /** How many times as many papers as usual the categories of a window's papers have. */
  double fieldLift(Comparison window, Map<Integer, Integer> byCategory) {
    return comparisons.fieldLift(window, byCategory);
  }

  /** The p of a window if the expected number were multiplied by this factor. */
  double pOfTimes(Comparison window, double times) {
    return comparisons.pOfTimes(window, times);
  }

  /** The p of a window if it had this number of papers. */
  double p(Comparison window, double papers) {
    return comparisons.p(window, Math.round(papers));
  }

  /** Papers of the last days of a subject. */
  long papers(String subject, int days) {
    return comparisons.counts().papers(subject, day() - days + 1, day());
  }
}
