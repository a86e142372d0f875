// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

/** The weeks of a baseline, which are the same for all subjects. */
final class BaselineWeeks {

  private static final int WEEK = 7;

  private final int lastDay;
  private final int number;
  private final boolean isEnough;
  private final long[] papers;
  private final long allPapers;

  /**
   * Weeks up to a last day: at most {@code most}, and at least {@code fewest} of them after a first
   * day.
   */
  BaselineWeeks(DaySeries papers, int firstDay, int lastDay, int fewest, int most) {
    this.lastDay = lastDay;
    int days = Math.max(0, lastDay - firstDay + 1);
    this.isEnough = days >= fewest * WEEK;
    // The first week of a feed may be incomplete.
    this.number = Math.min(most, (days + WEEK - 1) / WEEK);
    this.papers = papers.weeks(lastDay, number);
    this.allPapers = sum(this.papers);
  }

  /** Whether there are enough weeks with papers. */
  boolean suffice() {
    return isEnough && allPapers > 0;
  }

  /**
   * A subject's share of all papers in them.
   *
   * @param subject its papers by week
   */
  double share(long[] subject) {
    return (double) sum(subject) / allPapers;
  }

  /** The sum over all weeks. */
  static long sum(long[] numbers) {
    long sum = 0;
    for (long number : numbers) {
      sum += number;
    }
    return sum;
  }

  /** Papers of a subject in each week, the latest first. */
  long[] of(DaySeries subject) {
    return subject.weeks(lastDay, number);
  }

  /**
   * Whether any week counts less for a subject, so that its share is not what is usual.
   *
   * @param subject its papers by week
   * @param share its share of all papers in them
   */
  boolean haveOutstanding(long[] subject, double share) {
    for (int week = 0; week < number; week++) {
      if (Baseline.isOutstanding(subject[week], share * papers[week], 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A subject's baseline.
   *
   * @param subject its papers by week
   * @param usualDispersion overdispersion of subjects in general
   */
  Baseline baseline(long[] subject, double usualDispersion) {
    return new Baseline(subject, papers, number, usualDispersion);
  }
}
