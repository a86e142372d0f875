// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.trends.aggregation.Window;
import io.papertrends.trends.counting.EarlyResults.Early;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class EarlyResultsTest {

  private final EarlyResults early = new EarlyResults(3);

  @Test
  void shouldEmitTheLatestDaysOnceAndThenWhatChanged() {
    early.openDays(1, 10);
    early.beginRound();
    assertThat(windows(() -> early.nextRecent(it -> true))).hasSize(9).contains(new Window(1, 8));

    early.changed(10, List.of("rag"));
    early.changed(9, List.of("llm"));
    early.beginRound();

    var next = all(() -> early.nextRecent(it -> true));
    assertThat(next)
        .extracting(Early::window)
        .containsExactly(
            new Window(1, 9),
            new Window(7, 9),
            new Window(28, 9),
            new Window(1, 10),
            new Window(7, 10),
            new Window(28, 10));
    assertThat(next.get(3).changed().contains("rag")).isTrue();
    assertThat(next.get(3).changed().contains("llm")).isFalse();
    assertThat(next.get(4).changed().contains("llm")).isTrue();
    assertThat(early.isUpToDate()).isTrue();
  }

  @Test
  void shouldKeepNothingWhereNoneAreWanted() {
    var none = new EarlyResults(0);

    none.changed(10, List.of("rag"));

    assertThat(none.isUpToDate()).isTrue();
  }

  @Test
  void shouldKeepOlderDaysForWhenThereIsTime() {
    early.openDays(1, 10);
    early.beginRound();
    all(() -> early.nextRecent(it -> true));

    assertThat(windows(() -> early.nextOlder(it -> true))).hasSize(21).startsWith(new Window(1, 1));
    assertThat(early.nextOlder(it -> true)).isEmpty();

    early.changed(7, List.of("rag"));
    early.beginRound();
    assertThat(windows(() -> early.nextRecent(it -> true)))
        .containsExactly(
            new Window(7, 8),
            new Window(28, 8),
            new Window(7, 9),
            new Window(28, 9),
            new Window(7, 10),
            new Window(28, 10));
    assertThat(windows(() -> early.nextOlder(it -> true)))
        .containsExactly(new Window(1, 7), new Window(7, 7), new Window(28, 7));
  }

  @Test
  void shouldForgetWindowsOfDaysThatAreClosed() {
    early.openDays(1, 3);
    early.beginRound();

    early.openDays(3, 3);

    assertThat(windows(() -> early.nextRecent(it -> true)))
        .containsExactly(new Window(1, 3), new Window(7, 3), new Window(28, 3));
    assertThat(early.isUpToDate()).isTrue();
  }

  private List<Window> windows(Supplier<Optional<Early>> next) {
    return all(next).stream().map(Early::window).toList();
  }

  private List<Early> all(Supplier<Optional<Early>> next) {
    var all = new ArrayList<Early>();
    for (var it = next.get(); it.isPresent(); it = next.get()) {
      early.emitted(it.get().window());
      all.add(it.get());
    }
    return all;
  }
}
