// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Severity;
import io.papertrends.tagging.Papers;
import io.papertrends.trends.detection.AlertLifeCycle.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** The life of an alert, one day at a time: what starts it, what is news, what ends it. */
class AlertLifeCycleTest {

  private static final String SUBJECT = "keyword:it";
  private static final int DAY = 259;

  private static final IntUnaryOperator USUAL = day -> day % 2;
  private static final IntUnaryOperator BURST = day -> day < 250 ? day % 2 : 6;

  private static final AlertRules RULES = AlertRules.defaults();
  private static final AlertRules MUTED = AlertRules.of(
      List.of(new AlertRules.Entry(
          Set.of(SUBJECT),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(true))),
      "rules.yml",
      Papers.VOCABULARY);

  @Test
  void shouldStartOnTheDayOnWhichABurstIsClear() {
    // When
    var outcome = next(Map.of(), BURST, RULES);

    // Then
    assertThat(outcome.steps()).extracting(AlertStep::phase).containsExactly(AlertPhase.STARTED);
    assertThat(outcome.alerts()).containsOnlyKeys(SUBJECT);
    var alert = outcome.alerts().get(SUBJECT);
    assertThat(alert.started()).isEqualTo(DAY);
    assertThat(alert.ended()).isFalse();
  }

  @Test
  void shouldStartNothingWhereAllIsAsUsual() {
    // When
    var outcome = next(Map.of(), USUAL, RULES);

    // Then
    assertThat(outcome.steps()).isEmpty();
    assertThat(outcome.alerts()).isEmpty();
  }

  @Test
  void shouldStartNothingOfAMutedSubject() {
    // When
    var outcome = next(Map.of(), BURST, MUTED);

    // Then
    assertThat(outcome.steps()).isEmpty();
    assertThat(outcome.alerts()).isEmpty();
  }

  @Test
  void shouldGoOnWithoutAStepWhileNothingIsNews() {
    // Given
    var alert = alert(DAY - 3, 40, 5, 0);

    // When
    var outcome = next(Map.of(SUBJECT, alert), BURST, RULES);

    // Then
    assertThat(outcome.steps()).isEmpty();
    assertThat(outcome.alerts()).containsEntry(SUBJECT, alert);
  }

  @Test
  void shouldUpdateWhenItHasGrownAndAWeekHasPassed() {
    // Given
    var alert = alert(DAY - 7, 10, 2, 0);

    // When
    var outcome = next(Map.of(SUBJECT, alert), BURST, RULES);

    // Then
    assertThat(outcome.steps()).extracting(AlertStep::phase).containsExactly(AlertPhase.UPDATED);
    assertThat(outcome.alerts().get(SUBJECT).started()).isEqualTo(alert.started());
    assertThat(outcome.alerts().get(SUBJECT).id()).isEqualTo(alert.id());
  }

  @Test
  void shouldNotUpdateWithinAWeek() {
    // Given
    var alert = alert(DAY - 6, 10, 2, 0);

    // When
    var outcome = next(Map.of(SUBJECT, alert), BURST, RULES);

    // Then
    assertThat(outcome.steps()).isEmpty();
  }

  @Test
  void shouldCountTheDaysOnWhichNothingIsLeft() {
    // Given
    var alert = alert(DAY - 20, 40, 5, 5);

    // When
    var outcome = next(Map.of(SUBJECT, alert), USUAL, RULES);

    // Then
    assertThat(outcome.steps()).isEmpty();
    assertThat(outcome.alerts()).containsEntry(SUBJECT, alert.quietFor(6));
  }

  @Test
  void shouldEndAfterAWeekOnWhichNothingIsLeft() {
    // Given
    var alert = alert(DAY - 20, 40, 5, 6);

    // When
    var outcome = next(Map.of(SUBJECT, alert), USUAL, RULES);

    // Then
    assertThat(outcome.steps()).extracting(AlertStep::phase).containsExactly(AlertPhase.ENDED);
    assertThat(outcome.alerts().get(SUBJECT).ended()).isTrue();
  }

  @Test
  void shouldStartCountingQuietDaysAgainWhenTheBurstComesBack() {
    // Given
    var alert = alert(DAY - 3, 40, 5, 6);

    // When
    var outcome = next(Map.of(SUBJECT, alert), BURST, RULES);

    // Then
    assertThat(outcome.steps()).isEmpty();
    assertThat(outcome.alerts()).containsEntry(SUBJECT, alert.quietFor(0));
  }

  @Test
  void shouldEndAtOnceWhenItsSubjectIsMuted() {
    // Given
    var alert = alert(DAY - 3, 40, 5, 0);

    // When
    var outcome = next(Map.of(SUBJECT, alert), BURST, MUTED);

    // Then
    assertThat(outcome.steps()).extracting(AlertStep::phase).containsExactly(AlertPhase.ENDED);
  }

  @Test
  void shouldNeverLowerTheSeverity() {
    // Given
    var alert = alert(DAY - 20, 40, 5, 6);

    // When
    var outcome = next(Map.of(SUBJECT, alert), USUAL, RULES);

    // Then
    assertThat(outcome.alerts().get(SUBJECT).severity()).isEqualTo(Severity.HIGH);
  }

  @Test
  void shouldForgetAnEndedAlertAfterTheLongestWindow() {
    // Given
    var ended = new Alert(
        SUBJECT,
        50,
        7,
        Severity.LOW,
        DAY - Comparisons.GROWTH_WINDOW,
        9,
        3,
        0,
        true,
        List.of(),
        false);

    // When
    var outcome = next(Map.of(SUBJECT, ended), USUAL, RULES);

    // Then
    assertThat(outcome.alerts()).isEmpty();
    assertThat(outcome.steps()).isEmpty();
  }

  private static Alert alert(int emittedDay, long observed, double lift, int quietDays) {
    return new Alert(
        SUBJECT,
        200,
        14,
        Severity.HIGH,
        emittedDay,
        observed,
        lift,
        quietDays,
        false,
        List.of(),
        false);
  }

  private static Outcome next(
      Map<String, Alert> before, IntUnaryOperator papersOfDay, AlertRules rules) {
    var counts = DailyCounts.of(rules);
    for (int day = 0; day <= DAY; day++) {
      counts.add(day, 20, Map.of(SUBJECT, papersOfDay.applyAsInt(day), "steady", 1 + day % 2));
    }
    var scan = new DayScan(new Comparisons(counts, DAY), rules);
    return new AlertLifeCycle(rules).next(before, scan, new Unrelated());
  }
}
