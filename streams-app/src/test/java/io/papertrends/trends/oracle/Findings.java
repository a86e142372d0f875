// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which subjects stand out on a day. */
final class Findings {

  private static final List<Integer> WINDOWS = List.of(7, 14, 21, 28, 42, 56);
  private static final double INTERESTING = 1e-3;

  /** What the windows of a subject are worth. */
  private static final double TESTS_OF_A_SUBJECT = 2;

  private final PaperList papers;
  private final LocalDate day;
  private final Usual usual;

  Findings(PaperList papers, LocalDate day) {
    this.papers = papers;
    this.day = day;
    this.usual = new Usual(papers, day);
  }

  LocalDate day() {
    return day;
  }

  /** Any window, whether it stands out or not. */
  Optional<PlainComparison> figures(String subject, int days) {
    return usual.of(subject, days);
  }

  /**
   * By subject. The smallest p is multiplied by the number of subjects tested, the second by half
   * of it, and so on, and none is adjusted to more than a greater one is (Benjamini and Hochberg).
   * Subjects that could not have an alert are no tests (Tarone).
   */
  Map<String, Finding> bySubject() {
    var tested = papers.subjects().stream().filter(this::isTested).toList();
    var found = tested.stream()
        .flatMap(this::best)
        .sorted(Comparator.comparing(PlainComparison::p).reversed())
        .toList();
    var findings = new HashMap<String, Finding>();
    double adjusted = 1;
    for (int i = 0; i < found.size(); i++) {
      int rank = found.size() - i;
      double p = TESTS_OF_A_SUBJECT * found.get(i).p();
      adjusted = Math.min(adjusted, p * tested.size() / rank);
      findings.put(found.get(i).subject(), new Finding(found.get(i), adjusted));
    }
    return findings;
  }

  private boolean isTested(String subject) {
    return papers.number(subject, day.minusDays(Usual.LOOK_BACK_DAYS - 1), day)
        >= Finding.support(subject);
  }

  private Stream<PlainComparison> best(String subject) {
    // Once a week, and 1970-01-01 was a Thursday.
    boolean isDayOfGrowth = day.getDayOfWeek() == DayOfWeek.THURSDAY;
    return Stream.concat(
        WINDOWS.stream(), isDayOfGrowth ? Stream.of(Usual.GROWTH_DAYS) : Stream.of())
        .flatMap(days -> usual.of(subject, days).stream())
        .filter(it -> it.observed() >= Finding.support(subject) && it.p() < INTERESTING)
        .min(Comparator.comparing(it -> it.isOfGrowth() ? it.p() / 10 : it.p()))
        .stream();
  }
}
