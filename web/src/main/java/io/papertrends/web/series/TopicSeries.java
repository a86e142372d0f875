// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.series;

import io.papertrends.web.index.CountQueries;
import io.papertrends.web.index.DayRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A topic's papers by day, week or month: dense, with zeros where there are none. A period is cut
 * off where the range ends.
 *
 * @param topic id of the topic or keyword
 * @param points the periods in order
 */
public record TopicSeries(String topic, List<SeriesPoint> points) {

  /** Days before a period that say what is usual, as in the detection of bursts. */
  static final int BASELINE_DAYS = 26 * 7;

  /** With fewer days before, nothing is usual yet. */
  static final int FEWEST_BASELINE_DAYS = 14;

  /** Of the papers by day in the index. */
  public static TopicSeries of(
      CountQueries counts, String topic, DayRange range, PeriodLength step) {
    var known = counts.days();
    if (known.isEmpty()) {
      return new TopicSeries(topic, List.of());
    }
    var days = new DayRange(range.first().minusDays(BASELINE_DAYS), range.last());
    var daily = new DailyPapers(counts.daily(topic, days), counts.totals(1, days), days);
    return new TopicSeries(topic, points(daily, range, step, known.get().first()));
  }

  private static List<SeriesPoint> points(
      DailyPapers daily, DayRange range, PeriodLength step, LocalDate firstKnown) {
    var points = new ArrayList<SeriesPoint>();
    var first = range.first();
    while (!first.isAfter(range.last())) {
      var end = step.lastDay(first);
      var last = end.isAfter(range.last()) ? range.last() : end;
      points.add(point(daily, first, last, firstKnown));
      first = last.plusDays(1);
    }
    return points;
  }

  private static SeriesPoint point(
      DailyPapers daily, LocalDate first, LocalDate last, LocalDate firstKnown) {
    long papers = daily.subject(first, last);
    long all = daily.all(first, last);
    var before = first.minusDays(1);
    var baselineFirst = first.minusDays(BASELINE_DAYS);
    long allBefore = daily.all(baselineFirst, before);
    boolean isKnown =
        ChronoUnit.DAYS.between(firstKnown, first) >= FEWEST_BASELINE_DAYS && allBefore > 0;
    var range =
        isKnown ? ExpectedRange.of(daily.subject(baselineFirst, before), allBefore, all) : null;
    return new SeriesPoint(
        first,
        last,
        papers,
        all,
        all == 0 ? 0 : (double) papers / all,
        range == null ? null : range.expected(),
        range == null ? null : range.low(),
        range == null ? null : range.high(),
        daily.isOpen(first, last));
  }

  /** Papers of the topic in all periods. */
  public long papers() {
    return points.stream().mapToLong(SeriesPoint::papers).sum();
  }
}
