// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Papers of 200 days, of which the last week has what each test says. */
class AlertGroupingTest {

  private static final int LAST = 199;

  private final DailyCounts counts = DailyCounts.of(AlertRules.defaults());
  private final List<Set<String>> week = new ArrayList<>();
  private final Map<String, String> broader = new HashMap<>();

  private final CoOccurrences coOccurrences = new CoOccurrences() {
    @Override
    public boolean isBroader(String topic, String narrower) {
      return topic.equals(broader.get(narrower));
    }

    @Override
    public List<Set<String>> othersByPaper(
        String subject, Collection<String> others, int firstDay, int lastDay) {
      return week.stream()
          .filter(it -> it.contains(subject))
          .map(it -> Set.copyOf(others.stream().filter(it::contains).toList()))
          .toList();
    }

    @Override
    public List<PaperOrigin> origins(String subject, int firstDay, int lastDay) {
      return List.of();
    }
  };

  /** Each subject has one paper a week before. */
  private void usually(String... subjects) {
    for (int day = 0; day <= LAST - 7; day++) {
      var ofDay = new HashMap<String, Integer>();
      if (day % 7 == 0) {
        Arrays.stream(subjects).forEach(it -> ofDay.put(it, 1));
      }
      counts.add(day, 20, ofDay);
    }
    for (int day = LAST - 6; day <= LAST; day++) {
      counts.add(day, 20, Map.of());
    }
  }

  private void papers(int number, String... subjects) {
    for (int i = 0; i < number; i++) {
      week.add(Set.of(subjects));
      var ofPaper = new HashMap<String, Integer>();
      Arrays.stream(subjects).forEach(it -> ofPaper.put(it, 1));
      counts.add(LAST - i % 7, 0, ofPaper);
    }
  }

  private AlertGrouping grouping(List<String> open, String... starting) {
    return grouping(open, Map.of(), starting);
  }

  private AlertGrouping grouping(
      List<String> open, Map<String, Integer> ended, String... starting) {
    var parts = new HashMap<String, List<String>>();
    open.forEach(it -> parts.put(it, List.of()));
    return grouping(parts, ended, starting);
  }

  private AlertGrouping grouping(
      Map<String, List<String>> open, Map<String, Integer> ended, String... starting) {
    var comparisons = new Comparisons(counts, LAST);
    var scan = new DayScan(comparisons, AlertRules.defaults());
    return new AlertGrouping(
        scan,
        coOccurrences,
        open,
        ended,
        Arrays.stream(starting).map(it -> comparisons.of(it, 7).orElseThrow()).toList());
  }

  @Test
  void shouldKeepApartWhatHasNoPapersInCommon() {
    usually("a", "b");
    papers(10, "a");
    papers(12, "b");

    var grouping = grouping(List.of(), "a", "b");

    assertThat(grouping.starting()).containsOnlyKeys("a", "b");
    assertThat(grouping.starting().get("a")).isEmpty();
    assertThat(grouping.starting().get("b")).isEmpty();
  }

  @Test
  void shouldMakeOneAlertOfWhatSharesMostOfItsGrowth() {
    usually("a", "b");
    papers(8, "a", "b");
    papers(3, "b");

    var grouping = grouping(List.of(), "a", "b");

    assertThat(grouping.starting()).hasSize(1);
    assertThat(grouping.starting().values().iterator().next()).hasSize(1);
  }

  @Test
  void shouldTakeTheNarrowerTopicThatExplainsMostForTheHeadline() {
    usually("broad", "narrow");
    broader.put("narrow", "broad");
    papers(12, "broad", "narrow");
    papers(6, "broad");

    assertThat(grouping(List.of(), "broad", "narrow").starting())
        .containsExactly(Map.entry("narrow", new TreeSet<>(Set.of("broad"))));
  }

  @Test
  void shouldTakeTheBroaderTopicWhereNoNarrowerOneExplainsMost() {
    usually("broad", "narrow");
    broader.put("narrow", "broad");
    papers(6, "broad", "narrow");
    papers(20, "broad");

    assertThat(grouping(List.of(), "broad", "narrow").starting())
        .containsExactly(Map.entry("broad", new TreeSet<>(Set.of("narrow"))));
  }

  @Test
  void shouldLeaveNoNarrowerTopicBesideABroaderOne() {
    usually("broad", "one", "other");
    broader.put("one", "broad");
    broader.put("other", "broad");
    papers(6, "broad", "one");
    papers(6, "broad", "other");
    papers(40, "broad");

    assertThat(grouping(List.of(), "broad", "one", "other").starting())
        .containsExactly(Map.entry("broad", new TreeSet<>(Set.of("one", "other"))));
    assertThat(grouping(List.of("one"), "broad", "other").joining()).containsOnlyKeys("one");
    assertThat(grouping(List.of("one"), "broad", "other").starting()).containsOnlyKeys("other");
  }

  @Test
  void shouldAddTheBroaderTopicOfAnOpenAlertToIt() {
    usually("broad", "narrow");
    broader.put("narrow", "broad");
    papers(6, "broad", "narrow");
    papers(20, "broad");

    var grouping = grouping(List.of("narrow"), "broad");

    assertThat(grouping.starting()).isEmpty();
    assertThat(grouping.joining()).containsOnlyKeys("narrow");
    assertThat(grouping.joining().get("narrow")).containsExactly("broad");
  }

  @Test
  void shouldAddANameToTheAlertOfWhichItsFamilyIsAPart() {
    usually("tools", "keyword:x3", "keyword:x3pro", "keyword:y");
    broader.put("keyword:x3pro", "keyword:x3");
    papers(12, "keyword:x3", "keyword:x3pro");
    papers(12, "keyword:y");

    var grouping =
        grouping(Map.of("tools", List.of("keyword:x3")), Map.of(), "keyword:x3pro", "keyword:y");

    assertThat(grouping.joining())
        .containsExactly(Map.entry("tools", new TreeSet<>(Set.of("keyword:x3pro"))));
    assertThat(grouping.starting()).containsOnlyKeys("keyword:y");
  }

  @Test
  void shouldNotAddATopicToTheAlertOfWhichABroaderOneIsAPart() {
    usually("tools", "broad", "narrow");
    broader.put("narrow", "broad");
    papers(12, "broad", "narrow");

    var grouping = grouping(Map.of("tools", List.of("broad")), Map.of(), "narrow");

    assertThat(grouping.starting()).containsOnlyKeys("narrow");
  }

  @Test
  void shouldFoldWhatSeveralAlertsExplainTogether() {
    usually("a", "b", "both");
    papers(9, "a", "both");
    papers(8, "b", "both");
    papers(9, "both");
    papers(15, "a");
    papers(15, "b");

    var grouping = grouping(List.of("a", "b"), "both");

    assertThat(grouping.starting()).isEmpty();
    assertThat(grouping.joining()).containsOnlyKeys("a");
  }

  @Test
  void shouldNotStartWhatWasNewsBefore() {
    usually("old", "again", "other");
    broader.put("again", "old");
    papers(12, "old", "again", "other");

    var grouping = grouping(List.of(), Map.of("old", LAST - 3), "again", "other");

    assertThat(grouping.starting()).containsOnlyKeys("other");
    assertThat(grouping.joining()).isEmpty();
  }

  @Test
  void shouldStartWhatHasGrownSinceAnAlertEnded() {
    usually("old", "again");
    broader.put("again", "old");
    papers(12, "old", "again");

    var grouping = grouping(List.of(), Map.of("old", LAST - 7), "again");

    assertThat(grouping.starting()).containsOnlyKeys("again");
  }

  @Test
  void shouldStartANarrowerSubjectThatGrowsMoreThanABroaderOneDidBefore() {
    usually("narrow");
    broader.put("narrow", "broad");
    for (int day = 0; day <= LAST - 7; day++) {
      counts.add(day, 0, Map.of("broad", 1));
    }
    papers(14, "broad", "narrow");

    var grouping = grouping(List.of(), Map.of("broad", LAST - 3), "narrow");

    assertThat(grouping.starting()).containsOnlyKeys("narrow");
  }
}
