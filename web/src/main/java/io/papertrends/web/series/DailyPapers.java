// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.series;

import io.papertrends.web.index.CountQueries.Count;
import io.papertrends.web.index.DayRange;
import java.time.LocalDate;
import java.util.List;

/** Papers by day in running sums, so that any range of days costs two look-ups. */
final class DailyPapers {

  private final long firstDay;
  private final long[] subjectSums;
  private final long[] allSums;
  private final int[] finality;

  /**
   * Of these counts of single days.
   *
   * @param subject papers of the subject
   * @param all all papers
   * @param days days that they may be of
   */
  DailyPapers(List<Count> subject, List<Count> all, DayRange days) {
    this.firstDay = days.first().toEpochDay();
    this.subjectSums = new long[days.days() + 1];
    this.allSums = new long[days.days() + 1];
    this.finality = new int[days.days()];
    java.util.Arrays.fill(finality, -1);
    for (var count : all) {
      allSums[place(count) + 1] = count.papersInWindow();
      finality[place(count)] = count.finality();
    }
    for (var count : subject) {
      subjectSums[place(count) + 1] = count.papers();
      // The count's own total is the one that its share was computed with.
      allSums[place(count) + 1] = Math.max(allSums[place(count) + 1], count.papersInWindow());
    }
    for (int i = 1; i < allSums.length; i++) {
      allSums[i] += allSums[i - 1];
      subjectSums[i] += subjectSums[i - 1];
    }
  }

  private int place(Count count) {
    return (int) (count.lastDay().toEpochDay() - firstDay);
  }

  long subject(LocalDate first, LocalDate last) {
    return sum(subjectSums, first, last);
  }

  long all(LocalDate first, LocalDate last) {
    return sum(allSums, first, last);
  }

  /** Whether a day with papers in this range is still open. */
  boolean isOpen(LocalDate first, LocalDate last) {
    for (int i = index(first); i < index(last.plusDays(1)); i++) {
      if (finality[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private long sum(long[] sums, LocalDate first, LocalDate last) {
    return sums[index(last.plusDays(1))] - sums[index(first)];
  }

  private int index(LocalDate day) {
    return (int) Math.max(0, Math.min(finality.length, day.toEpochDay() - firstDay));
  }
}
