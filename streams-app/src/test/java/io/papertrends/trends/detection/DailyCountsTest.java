// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.papertrends.tagging.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DailyCountsTest {

  private record Change(int day, int papers, Map<String, Integer> subjects) {}

  @Test
  void shouldSumLikePlainAddition() {
    var random = new Random(1);
    for (int round = 0; round < 50; round++) {
      var changes = changes(random, 200);
      var counts = counted(changes);
      for (int i = 0; i < 50; i++) {
        int first = random.nextInt(60);
        int last = first + random.nextInt(20) - 2;
        long expected = changes.stream()
            .filter(it -> it.day() >= first && it.day() <= last)
            .mapToLong(it -> it.subjects().getOrDefault("a", 0))
            .sum();
        long papers = changes.stream()
            .filter(it -> it.day() >= first && it.day() <= last)
            .mapToLong(Change::papers)
            .sum();
        assertThat(counts.papers("a", first, last)).isEqualTo(expected);
        assertThat(counts.papers(first, last)).isEqualTo(papers);
      }
    }
  }

  @Test
  void shouldNotMindTheOrder() {
    var random = new Random(2);
    var changes = changes(random, 300);
    var shuffled = new ArrayList<>(changes);
    Collections.shuffle(shuffled, random);

    var some = counted(changes);
    var others = counted(shuffled);

    assertThat(subjects(others, 1)).isEqualTo(subjects(some, 1));
    for (var subject : subjects(some, 1)) {
      assertThat(others.series(subject).weeks(55, 8))
          .isEqualTo(some.series(subject).weeks(55, 8));
    }
  }

  @Test
  void shouldLeaveNoTraceOfWhatIsTakenBack() {
    var counts = new DailyCounts(1);
    counts.add(7, 3, Map.of("a", 2, "b", 1));
    counts.add(9, 1, Map.of("a", 1));

    counts.add(7, -3, Map.of("a", -2, "b", -1));

    assertThat(subjects(counts, 1)).containsExactly("a");
    assertThat(counts.firstDay()).isEqualTo(9);
    assertThat(counts.firstDay("a")).isEqualTo(9);
    assertThat(counts.firstDay("b")).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void shouldForgetDays() {
    var counts = new DailyCounts(1);
    for (int day = 0; day < 30; day++) {
      counts.add(day, 2, Map.of("always", 1, day < 10 ? "once" : "lately", 1));
    }

    counts.forgetBefore(10);

    assertThat(subjects(counts, 1)).containsExactly("always", "lately");
    assertThat(counts.papers(0, 40)).isEqualTo(40);
    assertThat(counts.papers("always", 0, 12)).isEqualTo(3);
    assertThat(counts.firstDay()).isEqualTo(10);
    assertThat(counts.lastDay()).isEqualTo(29);
  }

  @Test
  void shouldSumWeeksFromTheLatest() {
    var counts = new DailyCounts(1);
    for (int day = 1; day <= 21; day++) {
      counts.add(day, 1, Map.of("a", day <= 7 ? 1 : day <= 14 ? 2 : 3));
    }

    assertThat(counts.series("a").weeks(21, 3)).containsExactly(21, 14, 7);
    assertThat(counts.series("a").weeks(20, 4)).containsExactly(20, 13, 6, 0);
    assertThat(counts.series("none").weeks(20, 2)).containsExactly(0, 0);
  }

  @Test
  void shouldAnswerLikePlainAdditionWhateverIsFrequent() {
    for (int seed = 0; seed < 30; seed++) {
      int frequentPapers = 1 + seed % 6;
      var counts = new DailyCounts(frequentPapers);
      var plain = new TreeMap<Integer, Map<String, Integer>>();
      var random = new Random(seed);
      for (int step = 0; step < 60; step++) {
        changeBoth(counts, plain, random);
        if (step % 10 == 9) {
          int first = random.nextInt(15);
          counts.forgetBefore(first);
          plain.headMap(first).clear();
        }
        assertSame(counts, plain, frequentPapers);
      }
    }
  }

  /**
   * Adds some papers to a day and takes some others back, of few frequent and many rare subjects.
   */
  private static void changeBoth(
      DailyCounts counts, TreeMap<Integer, Map<String, Integer>> plain, Random random) {
    int day = random.nextInt(40);
    var ofDay = plain.computeIfAbsent(day, it -> new HashMap<>());
    var changes = new HashMap<String, Integer>();
    ofDay.forEach((subject, papers) -> {
      if (random.nextInt(3) == 0) {
        changes.put(subject, -1 - random.nextInt(papers));
      }
    });
    for (int i = 0; i < 30; i++) {
      changes.merge("keyword:s" + (int) (200 * Math.pow(random.nextDouble(), 3)), 1, Integer::sum);
    }
    counts.add(day, 1, changes);
    changes.forEach((subject, by) ->
        ofDay.merge(subject, by, (one, other) -> one + other == 0 ? null : one + other));
    ofDay.values().removeIf(it -> it == 0);
  }

  private static void assertSame(
      DailyCounts counts, TreeMap<Integer, Map<String, Integer>> plain, int frequentPapers) {
    var totals = new TreeMap<String, Integer>();
    plain
        .values()
        .forEach(day -> day.forEach((s, papers) -> totals.merge(s, papers, Integer::sum)));
    for (int least : List.of(frequentPapers, frequentPapers + 3)) {
      assertThat(subjects(counts, least))
          .containsExactlyElementsOf(
              totals.keySet().stream().filter(it -> totals.get(it) >= least).toList());
    }
    for (int i = 0; i < 200; i++) {
      var subject = "keyword:s" + i;
      assertThat(counts.series(subject).total()).isEqualTo(totals.getOrDefault(subject, 0));
      assertThat(counts.papers(subject, 10, 20))
          .isEqualTo(plain.subMap(10, 21).values().stream()
              .mapToInt(it -> it.getOrDefault(subject, 0))
              .sum());
    }
    counts
        .bySubject(frequentPapers)
        .forEach(it -> assertThat(it.getValue().weeks(39, 6))
            .isEqualTo(counts.series(it.getKey()).weeks(39, 6)));
  }

  @Test
  void shouldRefuseToGoThroughSubjectsThatItDoesNotKnow() {
    var counts = new DailyCounts(5);

    assertThat(counts.bySubject(5)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> counts.bySubject(4));
  }

  @Test
  void shouldKnowWhatTheRulesAskFor() {
    var rare = new AlertRules.Entry(
        Set.of("keyword:it"), Optional.of(2), Optional.empty(), Optional.empty(), Optional.empty());
    var ofOne = AlertRules.of(List.of(rare), "rules", Vocabulary.starter());

    assertThat(DailyCounts.of(AlertRules.defaults()).bySubject(Comparisons.INFORMATIVE_PAPERS))
        .isEmpty();
    assertThat(DailyCounts.of(ofOne).bySubject(2)).isEmpty();
  }

  private static List<String> subjects(DailyCounts counts, int leastPapers) {
    var subjects = new ArrayList<String>();
    for (var subject : counts.bySubject(leastPapers)) {
      if (subject.getValue().total() >= leastPapers) {
        subjects.add(subject.getKey());
      }
    }
    return subjects;
  }

  private static List<Change> changes(Random random, int number) {
    var changes = new ArrayList<Change>();
    for (int i = 0; i < number; i++) {
      var subjects = new HashMap<String, Integer>();
      for (var subject : List.of("a", "b", "c")) {
        subjects.put(subject, random.nextInt(4));
      }
      changes.add(new Change(random.nextInt(60), random.nextInt(9), subjects));
    }
    return changes;
  }

  private static DailyCounts counted(List<Change> changes) {
    var counts = new DailyCounts(1);
    changes.forEach(it -> counts.add(it.day(), it.papers(), new TreeMap<>(it.subjects())));
    return counts;
  }
}
