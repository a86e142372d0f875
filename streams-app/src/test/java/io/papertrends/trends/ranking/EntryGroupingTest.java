// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryGroupingTest {

  /** Each topic's broader ones. */
  private static final Map<String, Set<String>> BROADER =
      Map.of("llm", Set.of("lm", "nlp"), "lm", Set.of("nlp"), "rag", Set.of("ir"));

  private static Map<String, String> under(Map<String, Long> papers, String... entries) {
    var places = Arrays.stream(entries).map(it -> new RankedEntry(1, it, 1)).toList();
    return new EntryGrouping(
            papers::get, (one, other) -> BROADER.getOrDefault(other, Set.of()).contains(one))
        .under(places);
  }

  @Test
  void shouldPutATopicUnderTheFirstRelativeThatHasHalfOfItsPapersInCommon() {
    assertThat(under(Map.of("llm", 33L, "lm", 33L, "ir", 20L), "lm", "llm", "ir"))
        .isEqualTo(Map.of("llm", "lm"));
    assertThat(under(Map.of("lm", 33L, "llm", 16L), "lm", "llm")).isEmpty();
    assertThat(under(Map.of("lm", 33L, "llm", 17L), "lm", "llm")).hasSize(1);
  }

  @Test
  void shouldPutNothingUnderWhatIsUnderAnother() {
    assertThat(under(Map.of("nlp", 60L, "lm", 40L, "llm", 25L), "nlp", "lm", "llm"))
        .isEqualTo(Map.of("lm", "nlp"));
  }

  @Test
  void shouldComparePairsTopicByTopic() {
    var papers = Map.of("lm+rag", 10L, "ir+llm", 9L, "llm+rag", 8L, "lm+vision", 8L);

    assertThat(under(papers, "lm+rag", "ir+llm", "llm+rag", "lm+vision"))
        .isEqualTo(Map.of("ir+llm", "lm+rag", "llm+rag", "lm+rag"));
    assertThat(under(Map.of("lm", 10L, "llm+rag", 9L), "lm", "llm+rag")).isEqualTo(Map.of());
  }

  @Test
  void shouldLeaveAnEmptyBoardAlone() {
    assertThat(new EntryGrouping(it -> 1, (one, other) -> true).under(List.of()))
        .isEmpty();
  }
}
