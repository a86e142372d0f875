// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WindowTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  @Test
  void shouldIncludeItsFirstAndLastDay() {
    var week = new Window(7, (int) DAY.toEpochDay());

    assertThat(week.firstDay()).isEqualTo("2025-08-28");
    assertThat(week.lastDay()).isEqualTo(DAY);
    assertThat(week.keyOf("knowledge-graphs")).isEqualTo("knowledge-graphs|7d|2025-09-03");
  }

  @Test
  void shouldKnowAllWindowsThatLookBackOnADay() {
    assertThat(Window.lookingBackOn(100, 102))
        .hasSize(9)
        .contains(new Window(1, 100), new Window(7, 101), new Window(28, 102));
    assertThat(Window.lookingBackOn(100, 1000))
        .contains(new Window(28, 464))
        .doesNotContain(new Window(1, 99), new Window(28, 465));
  }

  @Test
  void shouldSumThePanesOfItsDaysOnly() {
    var panes = Map.of(
        1, pane(List.of("a")),
        2, pane(List.of("a"), List.of()),
        8, pane(List.of("a", "b"), List.of("b"), List.of()));

    var counts = WindowCounts.of(new Window(7, 8), panes::get, 1);

    assertThat(counts.papers()).isEqualTo(5);
    assertThat(counts.topics()).isEqualTo(Map.of("a", 2L, "b", 2L));
    assertThat(counts.share(2)).isEqualTo(0.4);
  }

  @Test
  void shouldCountAKeywordOnceEnoughPapersOfTheWindowHaveIt() {
    var panes = new HashMap<Integer, Pane>();
    panes.put(2, keywordPane("keyword:x", "keyword:y"));
    panes.put(3, keywordPane("keyword:x"));

    assertThat(WindowCounts.of(new Window(7, 8), panes::get, 2).topics())
        .isEqualTo(Map.of("keyword:x", 2L));
    assertThat(WindowCounts.of(new Window(1, 3), panes::get, 2).topics()).isEmpty();
  }

  @Test
  void shouldSayThatThereIsNothingOfWhatWasTakenBack() {
    var pane = pane(List.of("a", "b"));
    pane.remove("0");
    pane.takeBack(List.of("a"));
    pane.add("1", new CountedPaper(List.of("b"), Map.of()));

    assertThat(WindowCounts.of(new Window(1, 3), day -> pane, 2).topics())
        .isEqualTo(Map.of("a", 0L, "b", 1L));
  }

  @SafeVarargs
  private static Pane pane(List<String>... topicsOfPapers) {
    var pane = new Pane();
    for (int paper = 0; paper < topicsOfPapers.length; paper++) {
      pane.add(String.valueOf(paper), new CountedPaper(topicsOfPapers[paper], Map.of()));
    }
    return pane;
  }

  private static Pane keywordPane(String... keywords) {
    var spellings = Stream.of(keywords).collect(Collectors.toMap(it -> it, it -> it));
    var pane = new Pane();
    pane.add("a", new CountedPaper(List.of(), spellings));
    return pane;
  }
}
