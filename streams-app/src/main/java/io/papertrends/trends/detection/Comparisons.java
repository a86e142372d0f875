// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Compares windows that end on a day with a baseline: the half year that ended a week before the
 * window began. All figures are relative to all papers, so weekends, deadlines of all topics and a
 * busier source are no trend. Figures do not depend on counts before {@link #LOOK_BACK_DAYS}.
 */
public final class Comparisons {

  /** The longest window that is compared with half a year, in days. */
  public static final int LONGEST_WINDOW = 56;

  /** The window of slow growth, in days, which is compared with a year. */
  public static final int GROWTH_WINDOW = 182;

  /** Half a year: long enough for rare subjects, short enough for the baseline to be current. */
  private static final int MOST_WEEKS = 26;

  private static final int FEWEST_WEEKS = 2;

  /** A year, which includes all seasons. */
  private static final int MOST_WEEKS_OF_GROWTH = 52;

  private static final int FEWEST_WEEKS_OF_GROWTH = 26;

  /** Days between baseline and window, in which the tested change may have begun. */
  static final int GUARD_DAYS = 7;

  private static final int WEEK = 7;

  /** A year in whole weeks, in days. */
  private static final int YEAR = 364;

  /** Weeks by which a yearly meeting or deadline may move. */
  private static final int WEEKS_OFF = 2;

  private static final int FEWEST_WEEKS_LAST_YEAR = 4;

  /** Minimum number of days of a feed for a test of slow growth. */
  public static final int FEWEST_DAYS_OF_GROWTH =
      GROWTH_WINDOW + GUARD_DAYS + FEWEST_WEEKS_OF_GROWTH * WEEK;

  /** Share of all papers from which on a category is a field instead of a subject. */
  private static final double FIELD_SHARE = 0.005;

  /**
   * Minimum number of papers with which a subject contributes to the estimate of overdispersion.
   */
  static final int INFORMATIVE_PAPERS = 5;

  /**
   * Days up to the one compared on which no baseline depends: that of the shortest window ends
   * before them.
   */
  public static final int DAYS_AFTER_BASELINE = GUARD_DAYS + 1;

  /** Days on which the figures of a day depend, except those of slow growth. */
  public static final int LOOK_BACK_DAYS = LONGEST_WINDOW + GUARD_DAYS + MOST_WEEKS * WEEK;

  /** Days on which all figures of a day depend. */
  static final int LONGEST_LOOK_BACK_DAYS =
      GROWTH_WINDOW + GUARD_DAYS + MOST_WEEKS_OF_GROWTH * WEEK;

  /** Days without a paper after which a subject is new again. */
  private static final int KNOWN_DAYS = 364;

  private final DailyCounts counts;
  private final int day;
  private final int firstDay;
  private final Map<Integer, BaselineWeeks> weeksByWindow = new HashMap<>();
  private final double usualDispersion;

  /** Comparisons of windows that end on this day, in days since 1970-01-01. */
  public Comparisons(DailyCounts counts, int day) {
    this.counts = counts;
    this.day = day;
    this.firstDay = Math.max(counts.firstDayFrom(day - KNOWN_DAYS + 1), day - LOOK_BACK_DAYS + 1);
    this.usualDispersion = dispersionOfAll();
  }

  /** The day. */
  public int day() {
    return day;
  }

  /**
   * Compares the subject's window of this length in days, at most {@value #LONGEST_WINDOW} or that
   * of slow growth; empty if the history is too short.
   */
  public Optional<Comparison> of(String subject, int windowDays) {
    var series = counts.series(subject);
    return baseline(series, windowDays).map(it -> {
      var expectation = expectation(series, windowDays, it);
      return new Comparison(
          subject,
          windowDays,
          day,
          papers(windowDays),
          expectation.observed(),
          expectation.expected(),
          expectation.relativeVariance(),
          it.tail(expectation.observed(), papers(windowDays)));
    });
  }

  /** Observed and expected papers of that window, without p. */
  public Optional<Expectation> expectation(String subject, int windowDays) {
    var series = counts.series(subject);
    return baseline(series, windowDays).map(it -> expectation(series, windowDays, it));
  }

  /** The same, but also empty if the window has no more papers than expected. */
  public Optional<Expectation> moreThanUsual(String subject, int windowDays) {
    var series = counts.series(subject);
    var weeks = weeks(windowDays);
    if (!weeks.suffice()) {
      return Optional.empty();
    }
    long observed = series.sum(day - windowDays + 1, day);
    long[] ofSubject = weeks.of(series);
    double share = weeks.share(ofSubject);
    if (observed <= share * papers(windowDays) && !weeks.haveOutstanding(ofSubject, share)) {
      return Optional.empty();
    }
    var baseline = weeks.baseline(ofSubject, usualDispersion);
    // Without more papers than expected the lower end of the lift is never above 1.
    return Optional.of(expectation(series, windowDays, baseline))
        .filter(it -> it.observed() > it.expected());
  }

  private Expectation expectation(DaySeries series, int windowDays, Baseline baseline) {
    return new Expectation(
        series.sum(day - windowDays + 1, day),
        baseline.expected(papers(windowDays)),
        baseline.relativeVariance());
  }

  /**
   * Whether the subject was first seen in this number of latest days, and the history before is at
   * least as long.
   */
  public boolean isNew(String subject, int days) {
    int start = day - days + 1;
    var series = counts.series(subject);
    return series.sum(start, day) > 0
        && series.sum(day - KNOWN_DAYS + 1, start - 1) == 0
        && counts.firstDayFrom(day - KNOWN_DAYS + 1) <= start - days;
  }

  /** The most papers above the expected number that a single day of a window has. */
  double mostOfADay(Comparison window) {
    var series = counts.series(window.subject());
    double most = 0;
    for (int day = window.firstDay(); day <= window.lastDay(); day++) {
      double usual = window.expectedShare() * counts.papers(day, day);
      most = Math.max(most, series.sum(day, day) - usual);
    }
    return most;
  }

  /**
   * Papers of a window above the expected number that come back every year: as many times the
   * expected ones as they were above those to be expected in the same weeks of the year before, or
   * a week or two away from them. None where there is no year to compare with, where the year
   * before had nothing special, and of slow growth, which is compared with a whole year.
   */
  double ofEveryYear(Comparison window) {
    if (window.isOfGrowth()) {
      return 0;
    }
    double most = 0;
    for (int shift = -WEEKS_OFF * WEEK; shift <= WEEKS_OFF * WEEK; shift += WEEK) {
      most = Math.max(most, surplus(window, window.lastDay() - YEAR + shift));
    }
    return most * window.expected();
  }

  /**
   * How many times as many papers as usual the categories have that a window's papers are of, as
   * before a deadline of a field: the harmonic mean over its papers, 1 for those whose category has
   * nothing special or is so narrow that it may be the subject itself. Always 1 for slow growth: a
   * field that grows is news.
   *
   * @param byCategory the window's papers, as far as their category is known, by its hash
   */
  double fieldLift(Comparison window, Map<Integer, Integer> byCategory) {
    var weeks = weeks(window.windowDays());
    if (window.isOfGrowth() || !weeks.suffice()) {
      return 1;
    }
    double withoutField = window.observed();
    for (var category : byCategory.entrySet()) {
      var series = counts.category(category.getKey());
      double share = weeks.share(weeks.of(series));
      double expected = share * window.papers();
      double papers = series.sum(window.firstDay(), window.lastDay());
      if (share >= FIELD_SHARE && isOutstanding(papers, expected)) {
        withoutField -= category.getValue() * (1 - expected / papers);
      }
    }
    return window.observed() / withoutField;
  }

  /** The p of a window if the expected number were multiplied by this factor. */
  double pOfTimes(Comparison window, double times) {
    return baseline(counts.series(window.subject()), window.windowDays())
        .orElseThrow()
        .tail(window.observed(), Math.round(times * window.papers()));
  }

  private static boolean isOutstanding(double papers, double expected) {
    return papers - expected >= 2 * Math.sqrt(expected);
  }

  /** The excess of a window of that length, relative to its expected papers. */
  private double surplus(Comparison window, int lastDay) {
    int firstDay = lastDay - window.windowDays() + 1;
    int lastBefore = firstDay - GUARD_DAYS - 1;
    int firstBefore = Math.max(
        lastBefore - MOST_WEEKS * WEEK + 1, counts.firstDayFrom(day - LONGEST_LOOK_BACK_DAYS + 1));
    if (lastBefore - firstBefore + 1 < FEWEST_WEEKS_LAST_YEAR * WEEK) {
      return 0;
    }
    var series = counts.series(window.subject());
    double share =
        (series.sum(firstBefore, lastBefore) + 1.0) / counts.papers(firstBefore, lastBefore);
    double expected = share * counts.papers(firstDay, lastDay);
    double observed = series.sum(firstDay, lastDay);
    return isOutstanding(observed, expected) ? observed / expected - 1 : 0;
  }

  /** The p of a window if it had this number of papers. */
  double p(Comparison window, long papers) {
    return baseline(counts.series(window.subject()), window.windowDays())
        .orElseThrow()
        .tail(papers, window.papers());
  }

  /** The daily counts on which the comparisons are based. */
  public DailyCounts counts() {
    return counts;
  }

  long papers(int windowDays) {
    return counts.papers(day - windowDays + 1, day);
  }

  /** The p of a window; 1 if it is not unusual, or the history is too short. */
  double p(DaySeries series, int windowDays) {
    long observed = series.sum(day - windowDays + 1, day);
    var weeks = weeks(windowDays);
    if (!weeks.suffice()) {
      return 1;
    }
    // A quick check first, because most windows are not unusual.
    long papers = papers(windowDays);
    long[] ofSubject = weeks.of(series);
    double share = weeks.share(ofSubject);
    if (isOrdinary(observed, share * papers) && !weeks.haveOutstanding(ofSubject, share)) {
      return 1;
    }
    var baseline = weeks.baseline(ofSubject, usualDispersion);
    return isOrdinary(observed, baseline.expected(papers)) ? 1 : baseline.tail(observed, papers);
  }

  /**
   * Whether the number of papers is at most one Poisson standard deviation above the expected one.
   * The negative-binomial tail is then never below 0.03, up to a relative variance of 100.
   */
  static boolean isOrdinary(long observed, double expected) {
    return observed <= expected + Math.sqrt(expected);
  }

  private Optional<Baseline> baseline(DaySeries series, int windowDays) {
    var weeks = weeks(windowDays);
    return weeks.suffice()
        ? Optional.of(weeks.baseline(weeks.of(series), usualDispersion))
        : Optional.empty();
  }

  private BaselineWeeks weeks(int windowDays) {
    return weeksByWindow.computeIfAbsent(windowDays, this::newWeeks);
  }

  private BaselineWeeks newWeeks(int windowDays) {
    int last = day - windowDays - GUARD_DAYS;
    if (windowDays <= LONGEST_WINDOW) {
      return new BaselineWeeks(counts.allPapers(), firstDay, last, FEWEST_WEEKS, MOST_WEEKS);
    }
    int firstOfAll = counts.firstDayFrom(day - LONGEST_LOOK_BACK_DAYS + 1);
    return new BaselineWeeks(
        counts.allPapers(), firstOfAll, last, FEWEST_WEEKS_OF_GROWTH, MOST_WEEKS_OF_GROWTH);
  }

  /**
   * Overdispersion of subjects in general, the mean of a random-effects model: each subject counts
   * by what it knows, but none much more than others.
   */
  private double dispersionOfAll() {
    var weeks = weeks(WEEK);
    if (!weeks.suffice()) {
      return 0;
    }
    double sum = 0;
    double weights = 0;
    for (var subject : counts.bySubject(INFORMATIVE_PAPERS)) {
      long[] ofSubject = weeks.of(subject.getValue());
      if (BaselineWeeks.sum(ofSubject) >= INFORMATIVE_PAPERS) {
        var baseline = weeks.baseline(ofSubject, 0);
        double weight = 1 / (1 / baseline.information() + Baseline.SPREAD);
        sum += weight * baseline.ownDispersion();
        weights += weight;
      }
    }
    return weights == 0 ? 0 : Math.max(0, sum / weights);
  }
}
