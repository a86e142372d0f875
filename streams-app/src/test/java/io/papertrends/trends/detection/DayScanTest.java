// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.papertrends.schemas.AlertCaveat;
import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class DayScanTest {

  private static final AlertRules RULES = AlertRules.defaults();

  /** Twenty papers a day, and of a subject what is said; a steady one beside it. */
  private static DailyCounts counts(int days, IntUnaryOperator papersOfDay) {
    var counts = DailyCounts.of(RULES);
    for (int day = 0; day < days; day++) {
      counts.add(day, 20, Map.of("it", papersOfDay.applyAsInt(day), "steady", 1 + day % 2));
    }
    return counts;
  }

  @Test
  void shouldFindWhatBurstsAndNothingElse() {
    var counts = counts(200, day -> day < 190 ? day % 2 : 5);

    var scan = new DayScan(new Comparisons(counts, 199), RULES);

    assertThat(scan.tested()).isEqualTo(2);
    assertThat(scan.candidates()).containsOnlyKeys("it");
    var figures = scan.candidates().get("it").figures();
    assertThat(figures.observed()).isGreaterThanOrEqualTo(35);
    assertThat(figures.p()).isLessThan(1e-6);
    assertThat(figures.lift().low()).isGreaterThan(3);
    assertThat(figures.lift().mean())
        .isBetween(figures.lift().low(), figures.lift().high());
  }

  @Test
  void shouldGiveTheSameAgain() {
    var counts = counts(200, day -> day % 7 == 0 ? 3 : 0);

    assertThat(new DayScan(new Comparisons(counts, 199), RULES).candidates())
        .isEqualTo(new DayScan(new Comparisons(counts, 199), RULES).candidates());
  }

  @Test
  void shouldDependOnNothingBeforeItsLookBack() {
    var random = new Random(4);
    int[] papers = random.ints(500, 0, 3).toArray();
    papers[480] = 9;
    var all = counts(500, day -> papers[day]);
    var lately = counts(500, day -> papers[day]);
    lately.forgetBefore(500 - Comparisons.LOOK_BACK_DAYS);

    for (int window : List.of(1, 7, 28, 56)) {
      assertThat(new Comparisons(lately, 499).of("it", window))
          .isEqualTo(new Comparisons(all, 499).of("it", window));
    }
  }

  @Test
  void shouldNotTakeABusyDayForATrend() {
    var quiet = counts(200, day -> 2);
    var busy = counts(200, day -> 2);
    for (int day : List.of(120, 150, 193, 196, 199)) {
      busy.add(day, 20, Map.of("it", 2, "steady", 1 + day % 2));
    }

    for (int window : DayScan.WINDOWS) {
      var calm = new Comparisons(quiet, 199).of("it", window).orElseThrow();
      var rush = new Comparisons(busy, 199).of("it", window).orElseThrow();
      assertThat(rush.observed() / rush.expected())
          .isCloseTo(calm.observed() / calm.expected(), within(0.01));
    }
    assertThat(new DayScan(new Comparisons(busy, 199), RULES).candidates()).isEmpty();
  }

  @Test
  void shouldSayNothingWithoutHistory() {
    var counts = counts(20, day -> day < 10 ? 0 : 9);

    assertThat(new DayScan(new Comparisons(counts, 19), RULES).candidates()).isEmpty();
    assertThat(new Comparisons(counts, 19).of("it", 7)).isEmpty();
    assertThat(new DayScan(new Comparisons(DailyCounts.of(RULES), 19), RULES).candidates())
        .isEmpty();
  }

  @Test
  void shouldKnowWhatIsNew() {
    var counts = counts(200, day -> day < 190 ? 0 : 1);

    assertThat(new Comparisons(counts, 199).isNew("it", 28)).isTrue();
    assertThat(new Comparisons(counts, 199).isNew("steady", 28)).isFalse();
    assertThat(new Comparisons(counts, 199).isNew("unheard of", 28)).isFalse();
    assertThat(new Comparisons(counts(30, day -> day < 25 ? 0 : 1), 29).isNew("it", 28))
        .isFalse();
  }

  @Test
  void shouldTellABurstFromItsStartToItsEndOnce() {
    var steps = steps(400, day -> day >= 200 && day < 220 ? 6 : day % 2);

    assertThat(steps).extracting(AlertStep::phase).startsWith(AlertPhase.STARTED);
    assertThat(steps).extracting(AlertStep::phase).endsWith(AlertPhase.ENDED);
    assertThat(steps).filteredOn(it -> it.phase() == AlertPhase.STARTED).hasSize(1);
    assertThat(steps).filteredOn(it -> it.phase() == AlertPhase.ENDED).hasSize(1);
    assertThat(steps.get(0).alert().started()).isBetween(201, 206);
    assertThat(steps.get(steps.size() - 1).figures().lastDay()).isBetween(225, 250);
    assertThat(steps)
        .extracting(it -> it.alert().id())
        .containsOnly(steps.get(0).alert().id());
    assertThat(steps.get(0).alert().id()).startsWith("burst|it|1970-07-");
  }

  @Test
  void shouldTakeWhatLastsForUsualInTheEnd() {
    var steps = steps(600, day -> day < 200 ? day % 2 : 3);

    assertThat(steps).filteredOn(it -> it.phase() == AlertPhase.STARTED).hasSize(1);
    assertThat(steps.get(steps.size() - 1).phase()).isEqualTo(AlertPhase.ENDED);
  }

  @Test
  void shouldNotFlapWhereABurstComesAndGoes() {
    var steps = steps(500, day -> day < 200 ? day % 2 : (day / 10) % 2 == 0 ? 6 : 0);

    assertThat(steps).filteredOn(it -> it.phase() == AlertPhase.STARTED).hasSizeLessThan(3);
    int emittedDay = Integer.MIN_VALUE;
    for (var step : steps) {
      if (step.phase() == AlertPhase.UPDATED) {
        assertThat(step.figures().lastDay() - emittedDay)
            .isGreaterThanOrEqualTo(AlertLifeCycle.NEWS_EVERY_DAYS);
      }
      emittedDay = step.figures().lastDay();
    }
  }

  @Test
  void shouldRememberTheRestThoughACandidateThatStartsNothingCame() {
    var lifeCycle = new AlertLifeCycle(RULES);
    var ended = new Alert("it", 100, 7, Severity.LOW, 300, 9, 3, 0, true, List.of(), false);
    // Stands out a little, which justifies nothing, 42 days after the end.
    var scan = new DayScan(
        new Comparisons(counts(343, day -> day < 336 ? day % 2 : day % 4 == 1 ? 1 : 2), 342),
        RULES);
    assertThat(scan.candidates().get("it").figures().windowDays()).isLessThanOrEqualTo(42);

    var outcome = lifeCycle.next(Map.of("it", ended), scan, new Unrelated());

    assertThat(outcome.steps()).isEmpty();
    assertThat(outcome.alerts()).containsEntry("it", ended);
  }

  @Test
  void shouldTellOfANewPartAndLetItRestWithTheAlert() {
    var counts = counts(260, day -> day < 250 ? day % 2 : 6);
    var scan = new DayScan(new Comparisons(counts, 259), RULES);
    var lifeCycle = new AlertLifeCycle(RULES);
    var open = new Alert("other", 250, 7, Severity.LOW, 252, 9, 3, 0, false, List.of(), false);
    var withPart = open.with(List.of("it"));
    var ended = new Alert("other", 1, 7, Severity.LOW, 240, 9, 3, 0, true, List.of("it"), false);

    assertThat(lifeCycle.next(Map.of("other", withPart), scan, new Unrelated()).steps())
        .extracting(AlertStep::phase, it -> it.alert().subject())
        .containsExactly(tuple(AlertPhase.UPDATED, "other"));
    assertThat(lifeCycle.next(Map.of("other", ended), scan, new Unrelated()).steps())
        .isEmpty();
    assertThat(lifeCycle.next(Map.of("other", open), scan, new Unrelated()).steps())
        .hasSize(1);
  }

  @Test
  void shouldRestForFourWeeksAfterAnEnd() {
    var counts = counts(260, day -> day < 250 ? day % 2 : 6);
    var scan = new DayScan(new Comparisons(counts, 259), RULES);
    var lifeCycle = new AlertLifeCycle(RULES);

    for (int days : List.of(1, 27, 28, 40)) {
      var ended =
          new Alert("it", 100, 7, Severity.LOW, 259 - days, 9, 3, 0, true, List.of(), false);
      var steps = lifeCycle.next(Map.of("it", ended), scan, new Unrelated()).steps();
      assertThat(steps).hasSize(days < 28 ? 0 : 1);
    }
  }

  @Test
  void shouldSeeABurstBesideALargerOneLongBefore() {
    var counts = DailyCounts.of(RULES);
    for (int week = 0; week < 40; week++) {
      int papers = week == 20 ? 40 : week < 32 ? 1 : 3;
      counts.add(7 * week + 3, 50, Map.of("it", papers, "steady", 5));
    }
    int last = 7 * 40 - 1;
    var comparisons = new Comparisons(counts, last);
    var figures = comparisons.of("it", 56).orElseThrow();
    assertThat(figures.p()).isLessThan(1e-3);

    assertThat(comparisons.p(counts.series("it"), 56)).isEqualTo(figures.p());
    assertThat(comparisons.moreThanUsual("it", 56)).isPresent();
    assertThat(new DayScan(comparisons, RULES).candidates()).containsKey("it");
  }

  @Test
  void shouldReportGrowthOnce() {
    var steps = steps(260, day -> day < 200 ? day % 2 : day < 215 ? 4 : 16);

    assertThat(steps).extracting(AlertStep::phase).contains(AlertPhase.UPDATED);
    var updates = steps.stream().filter(it -> it.phase() == AlertPhase.UPDATED).toList();
    assertThat(updates).hasSizeLessThan(6);
    assertThat(updates.get(updates.size() - 1).alert().severity()).isEqualTo(Severity.HIGH);
  }

  @Test
  void shouldRateSeverityByLiftAndSupport() {
    assertThat(severity(200, 20)).isEqualTo(Severity.HIGH);
    assertThat(severity(12, 2)).isEqualTo(Severity.MEDIUM);
    assertThat(severity(6, 0.5)).isEqualTo(Severity.LOW);
    assertThat(severity(200, 150)).isEqualTo(Severity.LOW);
  }

  @Test
  void shouldFindWhatGrowsSlowlyAndDistinguishItFromABurst() {
    var random = new Random(2);
    var steps = steps(760, day -> {
      double perDay = day < 380 ? 0.3 : 0.3 + 0.6 * (day - 380) / 380;
      return random.nextDouble() < perDay ? 1 : 0;
    });

    assertThat(steps).extracting(AlertStep::phase).startsWith(AlertPhase.STARTED);
    var step = steps.get(0);
    assertThat(step.alert().kind()).isEqualTo("growth");
    assertThat(step.figures().windowDays()).isEqualTo(Comparisons.GROWTH_WINDOW);
    assertThat(step.alert().started()).isBetween(380, 759);
    assertThat(AlertMessage.of(step, "It", List.of())).startsWith("It grows: ");
  }

  @Test
  void shouldLookForSlowGrowthOnlyWithHalfAYearBefore() {
    var counts = counts(182 + 7 + 182 - 1, day -> 1);
    assertThat(new Comparisons(counts, 182 + 7 + 182 - 2).of("it", Comparisons.GROWTH_WINDOW))
        .isEmpty();
    counts.add(182 + 7 + 182 - 1, 20, Map.of("it", 1));
    assertThat(new Comparisons(counts, 182 + 7 + 182 - 1).of("it", Comparisons.GROWTH_WINDOW))
        .isPresent();
  }

  @Test
  void shouldThinkLittleOfWhatIsMostlyOfOneDay() {
    var figures = new Comparison("it", 7, 0, 1000, 30, 6, 0.01, 0);

    assertThat(assessment(figures, 11, 0))
        .isEqualTo(new SeverityAssessment(Severity.HIGH, List.of(), false));
    assertThat(assessment(figures, 12, 0))
        .isEqualTo(new SeverityAssessment(Severity.LOW, List.of(AlertCaveat.ONE_DAY), false));
  }

  @Test
  void shouldStartNoAlertIfWhatIsLeftIsNothingSpecial() {
    var figures = new Comparison("it", 7, 0, 1000, 30, 6, 0.01, 0);

    assertThat(assessment(figures, 20, 0.02))
        .isEqualTo(new SeverityAssessment(Severity.LOW, List.of(AlertCaveat.ONE_DAY), true));
    assertThat(assessment(figures, 11, 0.02).isExplained()).isFalse();
  }

  @Test
  void shouldThinkLittleOfFewGroups() {
    var figures = new Comparison("it", 7, 0, 1000, 30, 6, 0.01, 0);

    assertThat(SeverityAssessment.of(figures, Map.of(), 2, (caveat, papers) -> 0))
        .isEqualTo(new SeverityAssessment(Severity.LOW, List.of(AlertCaveat.ONE_GROUP), false));
  }

  /** Of a window whose p without the day's papers is this. */
  private static SeverityAssessment assessment(
      Comparison figures, double mostOfADay, double pOfRest) {
    return SeverityAssessment.of(
        figures, Map.of(AlertCaveat.ONE_DAY, mostOfADay), 30, (caveat, papers) -> pOfRest);
  }

  @Test
  void shouldAskMoreOfWhatIsBroad() {
    assertThat(isJustified(170, 100, 10_000)).isFalse();
    assertThat(isJustified(180, 100, 10_000)).isTrue();
    assertThat(isJustified(170, 100, 10_001)).isTrue();
  }

  private static boolean isJustified(long observed, double expected, long papers) {
    var figures = new Comparison("it", 7, 0, papers, observed, expected, 0.01, 1e-9);
    return SubjectRule.DEFAULT.justifies(new BurstCandidate(figures, 1e-6));
  }

  private static Severity severity(long observed, double expected) {
    return assessment(new Comparison("it", 7, 0, 10_000, observed, expected, 0.01, 0), 0, 0)
        .severity();
  }

  @Test
  void shouldSayItInASentence() {
    var step = steps(210, day -> day >= 200 ? 6 : day % 2).get(0);

    assertThat(AlertMessage.of(step, "It", List.of()))
        .matches("It bursts: \\d+ papers in the 7 days to 1970-07-\\d\\d, \\d\\.\\d expected,"
            + " a lift of \\d\\.\\d \\(at least \\d\\.\\d, by 95 %\\)\\.");
  }

  private static List<AlertStep> steps(int days, IntUnaryOperator papersOfDay) {
    var lifeCycle = new AlertLifeCycle(RULES);
    Map<String, Alert> alerts = Map.of();
    var steps = new ArrayList<AlertStep>();
    var counts = DailyCounts.of(RULES);
    for (int day = 0; day < days; day++) {
      var subjects = new HashMap<String, Integer>();
      subjects.put("it", papersOfDay.applyAsInt(day));
      subjects.put("steady", 1 + day % 2);
      counts.add(day, 20, subjects);
      var outcome = lifeCycle.next(
          new TreeMap<>(alerts), new DayScan(new Comparisons(counts, day), RULES), new Unrelated());
      alerts = outcome.alerts();
      steps.addAll(outcome.steps());
    }
    return steps;
  }
}
