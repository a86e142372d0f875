// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.trends.aggregation.Window;
import io.papertrends.trends.counting.PendingCorrections.Correction;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

/** Which closed windows are corrected after a late change, and of which subjects. */
class PendingCorrectionsTest {

  private static final int LAST_CLOSED = 102;

  private final KeyValueStore<String, Integer> store =
      InMemoryStores.of(Serdes.String(), Serdes.Integer());
  private final PendingCorrections pending = new PendingCorrections(store);

  @Test
  void shouldHaveNothingToCorrectAtFirst() {
    assertThat(pending.isEmpty()).isTrue();
    assertThat(pending.next()).isEmpty();
  }

  @Test
  void shouldCorrectTheClosedWindowsThatContainTheDay() {
    // Given
    pending.add(101, LAST_CLOSED, List.of("rag"));

    // When
    var windows = correctAll().stream().map(Correction::window).toList();

    // Then
    assertThat(windows)
        .containsExactly(
            new Window(1, 101),
            new Window(7, 101),
            new Window(28, 101),
            new Window(7, 102),
            new Window(28, 102));
  }

  @Test
  void shouldCorrectTheCountsOfTheSubjectsThatChanged() {
    // Given
    pending.add(101, LAST_CLOSED, List.of("rag"));

    // When
    var changed = pending.next().orElseThrow().changed();

    // Then
    assertThat(changed.contains("rag")).isTrue();
    assertThat(changed.contains("llm")).isFalse();
  }

  @Test
  void shouldCorrectAllCountsWhenTheNumberOfPapersChanged() {
    // Given
    pending.add(101, LAST_CLOSED);

    // When
    var changed = pending.next().orElseThrow().changed();

    // Then
    assertThat(changed.contains("whatever")).isTrue();
  }

  @Test
  void shouldCorrectAWindowOnceForAllItsDays() {
    // Given
    pending.add(100, LAST_CLOSED, List.of("rag"));
    pending.add(102, LAST_CLOSED, List.of("llm"));

    // When
    var corrections = correctAll();

    // Then
    assertThat(corrections).extracting(Correction::window).doesNotHaveDuplicates();
    var week = corrections.stream()
        .filter(it -> it.window().equals(new Window(7, 102)))
        .findFirst()
        .orElseThrow();
    assertThat(week.changed().contains("rag")).isTrue();
    assertThat(week.changed().contains("llm")).isTrue();
  }

  @Test
  void shouldLeaveWindowsThatWereOpenWhenTheDayChanged() {
    // Given
    pending.add(101, 101, List.of("rag"));

    // When
    var windows = correctAll().stream().map(Correction::window).toList();

    // Then
    assertThat(windows).allMatch(it -> it.last() <= 101);
  }

  @Test
  void shouldForgetADayWhenItsWindowsAreCorrected() {
    // Given
    pending.add(101, LAST_CLOSED, List.of("rag"));

    // When
    correctAll();

    // Then
    assertThat(store.all().hasNext()).isFalse();
  }

  @Test
  void shouldCorrectADayOnceMoreIfItChangedMeanwhile() {
    // Given
    pending.add(101, LAST_CLOSED, List.of("rag"));
    pending.next();

    // When
    pending.add(101, LAST_CLOSED, List.of("llm"));
    var rest = correctAll();

    // Then
    assertThat(rest).anyMatch(it -> it.changed().contains("llm"));
    assertThat(store.all().hasNext()).isFalse();
  }

  @Test
  void shouldGoOnAfterARestart() {
    // Given
    pending.add(101, LAST_CLOSED, List.of("rag"));

    // When
    var restarted = new PendingCorrections(store);

    // Then
    assertThat(restarted.next().orElseThrow().window()).isEqualTo(new Window(1, 101));
  }

  private List<Correction> correctAll() {
    var corrections = new ArrayList<Correction>();
    for (var next = pending.next(); next.isPresent(); next = pending.next()) {
      corrections.add(next.get());
      pending.done(next.get().window());
    }
    return corrections;
  }
}
