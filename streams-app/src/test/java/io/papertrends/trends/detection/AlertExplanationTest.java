// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.AlertCaveat;
import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Severity;
import io.papertrends.tagging.Papers;
import io.papertrends.trends.detection.AlertLifeCycle.Outcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each condition fails in turn, and the explanation names that one and no other. */
class AlertExplanationTest {

  private static final String SUBJECT = "keyword:it";
  private static final String OTHER = "keyword:other";
  private static final int DAY = 259;
  private static final IntUnaryOperator BURST = day -> day < 250 ? day % 2 : 6;
  private static final AlertRules RULES = AlertRules.defaults();

  @Test
  void shouldSayThatAnAlertStarts() {
    // When
    var explanation = explanation(Map.of(), BURST, RULES);

    // Then
    assertThat(explanation.isStarted()).isTrue();
    assertThat(explanation.unmet()).isEmpty();
    assertThat(explanation.windows())
        .extracting(it -> it.figures().windowDays())
        .containsExactlyElementsOf(DayScan.WINDOWS);
    assertThat(explanation.deciding().orElseThrow().figures().windowDays()).isEqualTo(14);
  }

  @Test
  void shouldNameTheAlertThatIsOpen() {
    // Given
    var open = alert(SUBJECT, DAY - 3, false);

    // When
    var explanation = explanation(Map.of(SUBJECT, open), BURST, RULES);

    // Then
    assertUnmet(explanation, StartCondition.NO_OPEN_ALERT);
    assertThat(explanation.open()).contains(open);
  }

  @Test
  void shouldNameTheOpenAlertThatItIsAPartOf() {
    // Given
    var open = alert(OTHER, DAY - 3, false, SUBJECT);

    // When
    var explanation = explanation(Map.of(OTHER, open), BURST, RULES);

    // Then
    assertUnmet(explanation, StartCondition.NO_OPEN_ALERT);
    assertThat(explanation.open().map(Alert::id)).contains(open.id());
  }

  @Test
  void shouldNameTheAlertAfterWhichItRests() {
    // Given
    var ended = alert(SUBJECT, DAY - 20, true);

    // When
    var explanation = explanation(Map.of(SUBJECT, ended), BURST, RULES);

    // Then
    assertUnmet(explanation, StartCondition.RESTED);
    assertThat(explanation.restingAfter()).contains(ended);
  }

  @Test
  void shouldSayThatARuleMutesIt() {
    assertUnmet(explanation(Map.of(), BURST, rules("mute: true")), StartCondition.NOT_MUTED);
  }

  @Test
  void shouldSayThatThereAreTooFewPapers() {
    // When
    var explanation = explanation(Map.of(), BURST, rules("minimum-support: 500"));

    // Then
    assertUnmet(explanation, StartCondition.SUPPORT);
    assertThat(explanation.deciding().orElseThrow().minimumSupport()).isEqualTo(500);
  }

  @Test
  void shouldSayThatTheRatioIsTooSmall() {
    // When
    var explanation = explanation(Map.of(), BURST, rules("minimum-lift: 12"));

    // Then
    assertUnmet(explanation, StartCondition.LIFT);
    assertThat(explanation.deciding().orElseThrow().minimumLift()).isEqualTo(12);
  }

  @Test
  void shouldSayThatPIsTooLarge() {
    // When
    var explanation =
        explanation(Map.of(), day -> day < 250 ? day % 2 : day % 4 > 0 ? 2 : 1, RULES);

    // Then
    assertUnmet(explanation, StartCondition.P);
    assertThat(explanation.smallestP()).isBetween(3e-5, 1e-3);
  }

  @Test
  void shouldSayThatPIsTooLargeAmongSoManySubjects() {
    // Given
    var counts = counts(day -> day < 250 ? day % 2 : 2);
    for (int day = 0; day <= DAY; day++) {
      int first = day % 40;
      counts.add(
          day,
          0,
          IntStream.range(0, 200)
              .boxed()
              .collect(Collectors.toMap(it -> "topic-" + (40 * it + first), it -> 1)));
    }

    // When
    var explanation = explanation(Map.of(), counts, RULES, new Unrelated());

    // Then
    assertUnmet(explanation, StartCondition.ADJUSTED_P);
  }

  @Test
  void shouldSayThatNothingIsLeftOfIt() {
    assertUnmet(
        explanation(Map.of(), day -> day >= 222 && day < 232 ? 6 : day < 222 ? day % 2 : 0, RULES),
        StartCondition.LIVELY);
  }

  @Test
  void shouldSayThatACaveatExplainsIt() {
    // Given
    var ofOneAuthor = new Together() {
      @Override
      public List<PaperOrigin> origins(String subject, int firstDay, int lastDay) {
        return IntStream.rangeClosed(firstDay, lastDay)
            .mapToObj(it -> new PaperOrigin(List.of(7), List.of(), 0))
            .toList();
      }
    };

    // When
    var explanation = explanation(Map.of(), counts(BURST), RULES, ofOneAuthor);

    // Then
    assertUnmet(explanation, StartCondition.UNEXPLAINED);
    assertThat(explanation.deciding().orElseThrow().severity())
        .contains(new SeverityAssessment(Severity.LOW, List.of(AlertCaveat.ONE_GROUP), true));
  }

  @Test
  void shouldNameTheAlertThatItJoins() {
    // Given
    var counts = counts(BURST);
    for (int day = 0; day <= DAY; day++) {
      counts.add(day, 0, Map.of(OTHER, BURST.applyAsInt(day)));
    }

    // When
    var outcome = next(Map.of(), counts, RULES, new Together());
    var explanations =
        List.of(AlertExplanation.of(SUBJECT, outcome), AlertExplanation.of(OTHER, outcome));

    // Then
    assertThat(explanations).allSatisfy(it -> assertThat(it.unmet()).isEmpty());
    assertThat(explanations).filteredOn(AlertExplanation::isStarted).hasSize(1);
    assertThat(explanations)
        .filteredOn(it -> !it.isStarted())
        .singleElement()
        .satisfies(it -> assertThat(it.joined()).isPresent());
  }

  @Test
  void shouldSayThatNothingIsKnownWithoutAFeedBefore() {
    // Given
    var counts = DailyCounts.of(RULES);
    for (int day = 0; day < 20; day++) {
      counts.add(DAY - day, 20, Map.of(SUBJECT, 1));
    }

    // When
    var explanation = explanation(Map.of(), counts, RULES, new Unrelated());

    // Then
    assertThat(explanation.windows()).isEmpty();
    assertThat(explanation.deciding()).isEmpty();
    assertThat(explanation.isStarted()).isFalse();
  }

  @Test
  void shouldSayAlertExactlyWhereTheLifeCycleStartsOne() {
    // Given
    var random = new Random(11);
    var subjects = IntStream.range(0, 8).mapToObj(it -> "topic-" + it).toList();
    var counts = DailyCounts.of(RULES);
    var lifeCycle = new AlertLifeCycle(RULES);
    Map<String, Alert> alerts = Map.of();
    var strength = new HashMap<String, Double>();
    int started = 0;
    for (int day = 0; day < 500; day++) {
      var ofDay = new HashMap<String, Integer>();
      for (var subject : subjects) {
        if (random.nextInt(30) == 0) {
          strength.put(subject, random.nextDouble() * (random.nextInt(3) == 0 ? 4 : 0.8));
        }
        ofDay.put(subject, (int) (random.nextDouble() * 2 * strength.getOrDefault(subject, 0.4)));
      }
      counts.add(day, 30, ofDay);

      // When
      var scan = new DayScan(new Comparisons(counts, day), RULES);
      var outcome = lifeCycle.next(new TreeMap<>(alerts), scan, new Unrelated());
      alerts = outcome.alerts();

      // Then
      var starting = new HashSet<String>();
      outcome.steps().stream()
          .filter(it -> it.phase() == AlertPhase.STARTED)
          .forEach(it -> starting.add(it.alert().subject()));
      for (var subject : subjects) {
        var explanation = AlertExplanation.of(subject, outcome);
        assertThat(explanation.isStarted()).isEqualTo(starting.contains(subject));
        assertThat(explanation.deciding().isPresent() && explanation.unmet().isEmpty())
            .isEqualTo(starting.contains(subject));
        var candidate = scan.candidates().get(subject);
        if (candidate != null) {
          var deciding = explanation.deciding().orElseThrow();
          assertThat(deciding.figures()).isEqualTo(candidate.figures());
          assertThat(deciding.adjustedP()).isEqualTo(candidate.adjustedP());
        }
      }
      started += starting.size();
    }
    assertThat(started).isGreaterThan(5);
  }

  private static void assertUnmet(AlertExplanation explanation, StartCondition condition) {
    assertThat(explanation.unmet()).containsExactly(condition);
    assertThat(explanation.isStarted()).isFalse();
    assertThat(explanation.joined()).isEmpty();
  }

  private static AlertExplanation explanation(
      Map<String, Alert> before, IntUnaryOperator papersOfDay, AlertRules rules) {
    return explanation(before, counts(papersOfDay), rules, new Unrelated());
  }

  private static AlertExplanation explanation(
      Map<String, Alert> before,
      DailyCounts counts,
      AlertRules rules,
      CoOccurrences coOccurrences) {
    return AlertExplanation.of(SUBJECT, next(before, counts, rules, coOccurrences));
  }

  private static Outcome next(
      Map<String, Alert> before,
      DailyCounts counts,
      AlertRules rules,
      CoOccurrences coOccurrences) {
    var scan = new DayScan(new Comparisons(counts, DAY), rules);
    return new AlertLifeCycle(rules).next(before, scan, coOccurrences);
  }

  private static DailyCounts counts(IntUnaryOperator papersOfDay) {
    var counts = DailyCounts.of(RULES);
    for (int day = 0; day <= DAY; day++) {
      counts.add(day, 20, Map.of(SUBJECT, papersOfDay.applyAsInt(day), "steady", 1 + day % 2));
    }
    return counts;
  }

  private static AlertRules rules(String rule) {
    var entry = new AlertRules.Entry(
        Set.of(SUBJECT),
        value(rule, "minimum-support").map(Integer::valueOf),
        value(rule, "minimum-lift").map(Double::valueOf),
        Optional.empty(),
        value(rule, "mute").map(Boolean::valueOf));
    return AlertRules.of(List.of(entry), "rules.yml", Papers.VOCABULARY);
  }

  private static Optional<String> value(String rule, String name) {
    return Optional.of(rule.split(": ")).filter(it -> it[0].equals(name)).map(it -> it[1]);
  }

  private static Alert alert(String subject, int emittedDay, boolean ended, String... parts) {
    return new Alert(
        subject, 200, 14, Severity.HIGH, emittedDay, 60, 9, 0, ended, List.of(parts), false);
  }

  /** All subjects are in the same papers, one a day. */
  private static class Together implements CoOccurrences {

    @Override
    public boolean isBroader(String topic, String narrower) {
      return false;
    }

    @Override
    public List<Set<String>> othersByPaper(
        String subject, Collection<String> others, int firstDay, int lastDay) {
      return IntStream.rangeClosed(firstDay, lastDay)
          .mapToObj(it -> Set.copyOf(others))
          .toList();
    }

    @Override
    public List<PaperOrigin> origins(String subject, int firstDay, int lastDay) {
      return List.of();
    }
  }
}
