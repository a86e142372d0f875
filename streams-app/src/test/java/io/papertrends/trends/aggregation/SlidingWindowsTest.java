// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.tagging.Papers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Property: after any moves and changes, the windows count exactly the papers in them. */
class SlidingWindowsTest implements PapersByDay {

  private static final int DAYS = 120;
  private static final int KEYWORD_PAPERS = 3;

  private final TreeMap<Integer, TreeMap<String, CountedPaper>> papers = new TreeMap<>();
  private final DaySlices slices = new DaySlices(this, KEYWORD_PAPERS);
  private final SlidingWindows windows =
      new SlidingWindows(slices, () -> Papers.TAGGER, KEYWORD_PAPERS);
  private final SlidingWindows others =
      new SlidingWindows(slices, () -> Papers.TAGGER, KEYWORD_PAPERS);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void shouldCountWhatIsThereAfterAnyMovesAndChanges(long seed) {
    var random = new Random(seed);
    int day = 60;
    for (int step = 0; step < 400; step++) {
      change(random);
      if (random.nextInt(3) == 0) {
        day = random.nextInt(6) == 0
            ? random.nextInt(DAYS)
            : Math.floorMod(day + random.nextInt(5) - 2, DAYS);
        var window = new Window(Window.LENGTHS.get(random.nextInt(3)), day);
        assertCounts(window, windows);
        assertCounts(new Window(7, random.nextInt(DAYS)), others);
      }
      if (random.nextInt(40) == 0) {
        others.rest();
      }
    }
  }

  @Test
  void shouldKeepNoTermOfDaysThatAreForgotten() {
    for (int day = 0; day < DAYS; day++) {
      put(
          day,
          "p",
          new CountedPaper(
              List.of("topic" + day), Map.of("keyword:" + day, "It"), List.of(), List.of(), 0));
      windows.result(new Window(28, day));
    }

    assertThat(slices.terms().endOfSubjects()).isLessThanOrEqualTo(2 * (2 * 28 + 2));
    windows.rest();
    assertThat(slices.terms().subject("topic" + (DAYS - 1))).isNull();
  }

  @Test
  void shouldFindTheLatestPapersAndTheUsualSpelling() {
    put(1, "a", new CountedPaper(List.of("x"), Map.of("keyword:k", "K"), List.of(), List.of(), 0));
    put(
        2,
        "c",
        new CountedPaper(List.of("x", "y"), Map.of("keyword:k", "k"), List.of(), List.of(), 0));
    put(
        2,
        "b",
        new CountedPaper(
            List.of("x"), Map.of("keyword:k", "k", "keyword:l", "L"), List.of(), List.of(), 0));

    assertThat(WindowEvidence.papers(slices, List.of("x", "x+y", "keyword:k", "none"), 1, 2))
        .isEqualTo(Map.of(
            "x", List.of("b", "c", "a"),
            "x+y", List.of("c"),
            "keyword:k", List.of("b", "c", "a"),
            "none", List.of()));
    assertThat(spellings(1, 2)).isEqualTo(Map.of("keyword:k", "k", "keyword:l", "L"));
    assertThat(spellings(1, 1)).isEqualTo(Map.of("keyword:k", "K"));
    assertThat(spellings(3, 4)).isEmpty();
  }

  @Test
  void shouldNameAKeywordOnlyWhenEnoughPapersHaveIt() {
    var paper = new CountedPaper(List.of("x"), Map.of("keyword:k", "K"), List.of(), List.of(), 0);
    put(1, "a", paper);
    put(9, "b", paper);
    windows.result(new Window(28, 9));
    assertThat(slices.terms().subject("keyword:k")).isNull();

    put(3, "c", paper);

    assertThat(windows.result(new Window(28, 9)).orElseThrow().subjects())
        .contains(new SubjectCount("keyword:k", "K", 3));
  }

  private Map<String, String> spellings(int firstDay, int lastDay) {
    var keywords = List.of("keyword:k", "keyword:l", "keyword:none");
    return WindowEvidence.spellings(slices, keywords, firstDay, lastDay);
  }

  private void change(Random random) {
    int day = random.nextInt(DAYS);
    var id = "p" + random.nextInt(4);
    if (random.nextInt(4) == 0) {
      papers.computeIfAbsent(day, it -> new TreeMap<>()).remove(id);
      slices.remove(day, id);
    } else {
      put(day, id, anyPaper(random));
    }
  }

  private void put(int day, String id, CountedPaper paper) {
    slices.put(day, id, paper);
    papers.computeIfAbsent(day, it -> new TreeMap<>()).put(id, paper);
  }

  private static CountedPaper anyPaper(Random random) {
    var topics =
        Stream.of("a", "b", "c", "d").filter(it -> random.nextBoolean()).toList();
    var rare = "keyword:rare" + random.nextInt(100);
    var keywords = Stream.of("keyword:k", "keyword:l", rare)
        .filter(it -> random.nextBoolean())
        .collect(toMap(it -> it, it -> random.nextBoolean() ? "K" : "k"));
    return new CountedPaper(topics, keywords, List.of(), List.of(), 0);
  }

  private void assertCounts(Window window, SlidingWindows of) {
    var counted = new ArrayList<CountedPaper>();
    papers
        .subMap(window.first(), true, window.last(), true)
        .values()
        .forEach(it -> counted.addAll(it.values()));
    var sums = new TreeMap<String, Long>();
    var pairs = new HashMap<String, Long>();
    for (var paper : counted) {
      paper.getTopics().forEach(it -> sums.merge(it, 1L, Long::sum));
      paper.getKeywords().keySet().forEach(it -> sums.merge(it, 1L, Long::sum));
      for (var first : paper.getTopics()) {
        paper.getTopics().stream()
            .filter(second -> first.compareTo(second) < 0)
            .forEach(second -> pairs.merge(first + "+" + second, 1L, Long::sum));
      }
    }
    sums.entrySet()
        .removeIf(it -> it.getKey().startsWith("keyword:") && it.getValue() < KEYWORD_PAPERS);
    pairs.entrySet().removeIf(it -> {
      var topics = it.getKey().split("\\+");
      long ofBoth = sums.get(topics[0]) * sums.get(topics[1]);
      return it.getValue() < SlidingWindows.LEAST_PAPERS_OF_PAIR
          || it.getValue() * counted.size() <= ofBoth;
    });

    var result = of.result(window);

    if (counted.isEmpty()) {
      assertThat(result).isEmpty();
      return;
    }
    assertThat(result.orElseThrow().papers()).isEqualTo(counted.size());
    assertThat(result.get().subjects())
        .extracting(SubjectCount::subject)
        .containsExactlyElementsOf(sums.keySet());
    assertThat(result.get().subjects())
        .allSatisfy(it -> assertThat(it.papers()).isEqualTo(sums.get(it.subject())));
    assertThat(
            result.get().pairs().stream().collect(toMap(it -> it.pair().id(), PairCount::papers)))
        .isEqualTo(pairs);
    assertThat(result.get().subjects())
        .filteredOn(it -> it.subject().startsWith("keyword:"))
        .allSatisfy(it -> assertThat(it.label()).isEqualTo(spelling(it.subject(), counted)));
  }

  private static String spelling(String keyword, List<CountedPaper> of) {
    long capitals =
        of.stream().filter(it -> "K".equals(it.getKeywords().get(keyword))).count();
    long others =
        of.stream().filter(it -> "k".equals(it.getKeywords().get(keyword))).count();
    return capitals >= others ? "K" : "k";
  }

  @Override
  public void papers(int day, BiConsumer<String, CountedPaper> taker) {
    papers.getOrDefault(day, new TreeMap<>()).forEach(taker);
  }

  @Override
  public CountedPaper paper(int day, String id) {
    return papers.get(day).get(id);
  }

  @Override
  public Collection<String> retracted(int day) {
    return List.of();
  }
}
