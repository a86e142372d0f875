// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.results;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.trends.aggregation.CountedPaper;
import io.papertrends.trends.aggregation.DaySlices;
import io.papertrends.trends.aggregation.PapersByDay;
import io.papertrends.trends.detection.AlertRules;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class CountHistoryTest {

  private static final int DAY = 5;
  private static final int SOON = 100;
  private static final int LONG_AFTER = 1_000;
  private static final CountedPaper PAPER =
      new CountedPaper(List.of("rag"), Map.of("keyword:k", "K"), List.of(), List.of(), 0);

  private final TreeMap<String, CountedPaper> ofDay = new TreeMap<>(Map.of("first", PAPER));
  private final CountHistory history =
      new CountHistory(new DaySlices(source(), 1), AlertRules.defaults());
  private final CountHistory.Reader reader = history.reader();

  @Test
  void shouldIgnoreAWithdrawalOnADayThatIsForgotten() {
    reader.comparisons(SOON);
    remove("first");

    assertThatCode(() -> reader.comparisons(LONG_AFTER)).doesNotThrowAnyException();
  }

  @Test
  void shouldCountAPaperOfAForgottenDayOnceWhenTheDayIsReadAgain() {
    reader.comparisons(SOON);
    ofDay.put("second", PAPER);
    history.changed(DAY, PAPER, 1);
    reader.comparisons(LONG_AFTER);
    reader.comparisons(SOON);

    remove("first");
    remove("second");
    assertThatCode(() -> reader.comparisons(SOON)).doesNotThrowAnyException();
    history.changed(DAY, PAPER, -1);
    assertThatThrownBy(() -> reader.comparisons(SOON)).hasMessageContaining("not there");
  }

  private void remove(String id) {
    ofDay.remove(id);
    history.changed(DAY, PAPER, -1);
  }

  private PapersByDay source() {
    return new PapersByDay() {
      @Override
      public void papers(int day, BiConsumer<String, CountedPaper> action) {
        if (day == DAY) {
          ofDay.forEach(action);
        }
      }

      @Override
      public CountedPaper paper(int day, String id) {
        return ofDay.get(id);
      }

      @Override
      public Collection<String> retracted(int day) {
        return List.of();
      }
    };
  }
}
