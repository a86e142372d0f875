// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.tagging.Papers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Slices of days: read from the source, kept up to date, forgotten when nothing needs them. */
class DaySlicesTest implements PapersByDay {

  private static final CountedPaper ON_RAG =
      new CountedPaper(List.of("rag"), Map.of(), List.of(), List.of(), 0);
  private static final CountedPaper ON_RAG_AND_LLM = new CountedPaper(
      List.of("llm", "rag"), Map.of("keyword:agent", "Agent"), List.of(), List.of(), 0);

  private final Map<Integer, Map<String, CountedPaper>> papers = new TreeMap<>();
  private final DaySlices slices = new DaySlices(this, 1);
  private int reads;

  @Test
  void shouldCountADayThatNoWindowLiesOnFromTheSource() {
    // Given
    papers.put(7, Map.of("a", ON_RAG, "b", ON_RAG_AND_LLM));

    // When
    var counts = slices.countsOf(7);

    // Then
    assertThat(counts.papers()).isEqualTo(2);
    assertThat(counts.bySubject()).isEqualTo(Map.of("rag", 2, "llm", 1, "keyword:agent", 1));
  }

  @Test
  void shouldReadADayOnceWhileAWindowLiesOnIt() {
    // Given
    papers.put(7, Map.of("a", ON_RAG));
    var windows = new SlidingWindows(slices, () -> Papers.TAGGER, 1);

    // When
    windows.result(new Window(1, 7));
    int before = reads;
    windows.result(new Window(7, 7));

    // Then
    assertThat(reads).isEqualTo(before);
  }

  @Test
  void shouldKeepASliceUpToDate() {
    // Given
    papers.put(7, Map.of("a", ON_RAG, "b", ON_RAG));
    slices.of(7);

    // When
    papers.put(7, Map.of("a", ON_RAG_AND_LLM));
    slices.put(7, "a", ON_RAG_AND_LLM);
    slices.remove(7, "b");

    // Then
    assertThat(WindowEvidence.papers(slices, List.of("rag", "llm"), 7, 7))
        .isEqualTo(Map.of("rag", List.of("a"), "llm", List.of("a")));
  }

  @Test
  void shouldLeaveChangesOfOtherDaysToTheSource() {
    // Given
    papers.put(7, Map.of("a", ON_RAG));

    // When
    slices.put(7, "a", ON_RAG);

    // Then
    assertThat(slices.countsOf(7).papers()).isEqualTo(1);
    assertThat(slices.countsOf(7).bySubject()).isEqualTo(Map.of("rag", 1));
  }

  @Test
  void shouldKnowWhatPapersNoLongerCountFor() {
    // Given
    slices.of(7);

    // When
    slices.retract(7, List.of("rag"));

    // Then
    assertThat(slices.of(7).retracted()).containsExactly("rag");
    assertThat(slices.of(7).isUntouched()).isFalse();
  }

  @Test
  void shouldForgetDaysThatNoWindowNeeds() {
    // Given
    papers.put(7, Map.of("a", ON_RAG));
    slices.of(7);

    // When
    slices.forgetUnused();

    // Then
    assertThat(slices.terms().subject("rag")).isNull();
  }

  @Override
  public void papers(int day, BiConsumer<String, CountedPaper> taker) {
    reads++;
    papers.getOrDefault(day, Map.of()).forEach(taker);
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
