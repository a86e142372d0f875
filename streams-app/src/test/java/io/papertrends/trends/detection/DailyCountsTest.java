// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

    assertThat(others.subjects()).isEqualTo(some.subjects());
    for (var subject : some.subjects()) {
      assertThat(others.series(subject).weeks(55, 8))
          .isEqualTo(some.series(subject).weeks(55, 8));
    }
  }

  @Test
  void shouldLeaveNoTraceOfWhatIsTakenBack() {
    var counts = new DailyCounts();
    counts.add(7, 3, Map.of("a", 2, "b", 1));
    counts.add(9, 1, Map.of("a", 1));

    counts.add(7, -3, Map.of("a", -2, "b", -1));

    assertThat(counts.subjects()).containsExactly("a");
    assertThat(counts.firstDay()).isEqualTo(9);
    assertThat(counts.firstDay("a")).isEqualTo(9);
    assertThat(counts.firstDay("b")).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void shouldForgetDays() {
    var counts = new DailyCounts();
    for (int day = 0; day < 30; day++) {
      counts.add(day, 2, Map.of("always", 1, day < 10 ? "once" : "lately", 1));
    }

    counts.forgetBefore(10);

    assertThat(counts.subjects()).containsExactly("always", "lately");
    assertThat(counts.papers(0, 40)).isEqualTo(40);
    assertThat(counts.papers("always", 0, 12)).isEqualTo(3);
    assertThat(counts.firstDay()).isEqualTo(10);
    assertThat(counts.lastDay()).isEqualTo(29);
  }

  @Test
  void shouldSumWeeksFromTheLatest() {
    var counts = new DailyCounts();
    for (int day = 1; day <= 21; day++) {
      counts.add(day, 1, Map.of("a", day <= 7 ? 1 : day <= 14 ? 2 : 3));
    }

    assertThat(counts.series("a").weeks(21, 3)).containsExactly(21, 14, 7);
    assertThat(counts.series("a").weeks(20, 4)).containsExactly(20, 13, 6, 0);
    assertThat(counts.series("none").weeks(20, 2)).containsExactly(0, 0);
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
    var counts = new DailyCounts();
    changes.forEach(it -> counts.add(it.day(), it.papers(), new TreeMap<>(it.subjects())));
    return counts;
  }
}
