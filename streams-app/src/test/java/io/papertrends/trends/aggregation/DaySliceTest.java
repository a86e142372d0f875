// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slice behaves like a sorted map, however many of its papers are packed. */
class DaySliceTest {

  private static final int IDS = 600;
  private static final int RARE = Integer.MIN_VALUE;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void shouldHoldWhatASortedMapHolds(long seed) {
    var random = new Random(seed);
    var expected = new TreeMap<String, int[]>();
    for (int i = 0; i < IDS; i += 3) {
      expected.put(id(i), terms(random));
    }
    var slice = new DaySlice(expected, List.of());

    for (int i = 0; i < 3_000; i++) {
      var id = id(random.nextInt(IDS));
      if (random.nextInt(6) == 0) {
        assertThat(slice.remove(id)).isEqualTo(expected.remove(id));
      } else {
        int[] terms = terms(random);
        assertThat(slice.put(id, terms)).isEqualTo(expected.put(id, terms));
      }
      if (i % 100 == 0) {
        assertThat(papers(slice)).isEqualTo(asLists(expected));
        assertThat(slice.papersWithRare(it -> it % 3 == 0))
            .containsExactlyInAnyOrderElementsOf(expected.keySet().stream()
                .filter(it ->
                    Arrays.stream(expected.get(it)).anyMatch(term -> term < 0 && term % 3 == 0))
                .toList());
      }
    }

    expected.forEach((it, terms) -> assertThat(slice.remove(it)).isEqualTo(terms));
    assertThat(slice.isUntouched()).isTrue();
  }

  @Test
  void shouldHoldTermsOfAllSizes() {
    int[] terms = {0, 1, 127, 128, 1 << 14, 1 << 21, 1 << 28, Integer.MAX_VALUE, RARE, -1};

    var slice = new DaySlice(new TreeMap<>(Map.of("a", terms, "b", new int[0])), List.of());

    assertThat(papers(slice)).containsExactly(List.of("a", asList(terms)), List.of("b", List.of()));
  }

  @Test
  void shouldOrderIdsAsStrings() {
    // Of these two, the first comes last in the order of bytes.
    var ids = List.of("\uD83D\uDE00", "\uFF5E");
    assertThat(ids.get(0)).isLessThan(ids.get(1));

    var papers = new TreeMap<String, int[]>();
    ids.forEach(it -> papers.put(it, new int[] {1}));
    var slice = new DaySlice(papers, List.of());

    assertThat(papers(slice)).extracting(it -> it.get(0)).isEqualTo(ids);
    ids.forEach(it -> assertThat(slice.remove(it)).containsExactly(1));
  }

  private static String id(int number) {
    return (number % 2 == 0 ? "arxiv:" : "é-") + number;
  }

  private static int[] terms(Random random) {
    return IntStream.concat(
            random.ints(random.nextInt(5), 0, 1 << (1 + random.nextInt(30))),
            random.ints(random.nextInt(3), RARE, 0))
        .toArray();
  }

  private List<List<Object>> papers(DaySlice slice) {
    var papers = new ArrayList<List<Object>>();
    slice.forEach((id, terms) -> papers.add(List.of(id.get(), asList(terms))));
    return papers;
  }

  private static List<List<Object>> asLists(Map<String, int[]> papers) {
    return papers.entrySet().stream()
        .map(it -> List.<Object>of(it.getKey(), asList(it.getValue())))
        .toList();
  }

  private static List<Integer> asList(int[] terms) {
    return Arrays.stream(terms).boxed().toList();
  }
}
