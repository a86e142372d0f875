// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What was usual before the windows that end on a day. */
final class Usual {

  private static final int GUARD_DAYS = 7;
  private static final int MOST_WEEKS = 26;

  /** The longest window with its guard and baseline. */
  static final int LOOK_BACK_DAYS = 56 + GUARD_DAYS + MOST_WEEKS * 7;

  /** Slow growth has a window of half a year, and a year to be compared with, or half of it. */
  static final int GROWTH_DAYS = 182;

  private static final int MOST_WEEKS_OF_GROWTH = 52;
  private static final int FEWEST_WEEKS_OF_GROWTH = 26;

  /** After so many days without a paper a subject is new again. */
  private static final int KNOWN_DAYS = 364;

  private final PaperList papers;
  private final LocalDate day;
  private final Optional<LocalDate> start;
  private final Map<Integer, List<LocalDate>> weeks = new HashMap<>();
  private final Map<LocalDate, Long> allOfWeek = new HashMap<>();
  private OptionalDouble dispersion = OptionalDouble.empty();

  Usual(PaperList papers, LocalDate day) {
    this.papers = papers;
    this.day = day;
    this.start = papers.within(day.minusDays(KNOWN_DAYS - 1), day).stream()
        .map(it -> it.getPublished())
        .findFirst();
  }

  /** Empty if too little is known of the time before. */
  Optional<PlainComparison> of(String subject, int days) {
    var weeks = weeks(subject, days);
    if (weeks.isEmpty()) {
      return Optional.empty();
    }
    var first = day.minusDays(days - 1);
    return Optional.of(new PlainComparison(
        subject,
        days,
        day,
        papers.number(subject, first, day),
        papers.number(first, day),
        PlainBaseline.of(weeks, dispersion()),
        papers));
  }

  /** First seen in the last so many days, of a feed that had been known for as long before. */
  boolean isNew(String subject, int days) {
    var first = day.minusDays(days - 1);
    return papers.number(subject, first, day) > 0
        && papers.number(subject, day.minusDays(KNOWN_DAYS - 1), first.minusDays(1)) == 0
        && start.filter(it -> !it.isAfter(first.minusDays(days))).isPresent();
  }

  private double dispersion() {
    if (dispersion.isEmpty()) {
      dispersion = OptionalDouble.of(dispersionOfAll());
    }
    return dispersion.getAsDouble();
  }

  /** The mean over subjects with five papers or more, each by how much is known of its own. */
  private double dispersionOfAll() {
    double sum = 0;
    double weights = 0;
    for (var subject : papers.subjects()) {
      var ofSubject = weeks(subject, 7);
      if (ofSubject.stream().mapToLong(Week::papers).sum() >= 5) {
        var baseline = PlainBaseline.of(ofSubject, 0);
        double weight = 1 / (1 / baseline.information() + PlainBaseline.SPREAD);
        sum += weight * baseline.ownDispersion();
        weights += weight;
      }
    }
    return weights == 0 ? 0 : Math.max(0, sum / weights);
  }

  private List<Week> weeks(String subject, int days) {
    return weeks.computeIfAbsent(days, this::lastDaysOfWeeks).stream()
        .map(last -> new Week(
            papers.number(subject, last.minusDays(6), last),
            allOfWeek.computeIfAbsent(last, it -> papers.number(it.minusDays(6), it))))
        .toList();
  }

  /** At least two full weeks, and if they are not 26, the part of one in which the feed began. */
  private List<LocalDate> lastDaysOfWeeks(int days) {
    return days == GROWTH_DAYS ? lastDaysOfYear() : lastDaysOfHalfYear(days);
  }

  private List<LocalDate> lastDaysOfYear() {
    var last = day.minusDays(GROWTH_DAYS + GUARD_DAYS);
    var firstOfAll = last.minusDays(MOST_WEEKS_OF_GROWTH * 7 - 1);
    var first =
        papers.within(firstOfAll, day).stream().map(it -> it.getPublished()).findFirst();
    boolean isEnough = first.isPresent()
        && ChronoUnit.DAYS.between(first.get(), last) + 1 >= FEWEST_WEEKS_OF_GROWTH * 7
        && papers.number(first.get(), last) > 0;
    return isEnough ? lastDays(first.get(), last, MOST_WEEKS_OF_GROWTH) : List.of();
  }

  private static List<LocalDate> lastDays(LocalDate first, LocalDate last, int most) {
    return Stream.iterate(last, it -> !it.isBefore(first), it -> it.minusDays(7))
        .limit(most)
        .toList();
  }

  private List<LocalDate> lastDaysOfHalfYear(int days) {
    var last = day.minusDays(days + GUARD_DAYS);
    var firstOfAll = day.minusDays(LOOK_BACK_DAYS - 1);
    var first = start.map(it -> it.isBefore(firstOfAll) ? firstOfAll : it);
    if (first.isEmpty()
        || ChronoUnit.DAYS.between(first.get(), last) + 1 < 14
        || papers.number(last.minusDays(MOST_WEEKS * 7 - 1), last) == 0) {
      return List.of();
    }
    return lastDays(first.get(), last, MOST_WEEKS);
  }
}
