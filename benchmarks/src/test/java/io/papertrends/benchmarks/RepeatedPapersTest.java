// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import static io.papertrends.benchmarks.SamplePapers.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.schemas.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepeatedPapersTest {

  private final RepeatedPapers papers = new RepeatedPapers(
      "test",
      List.of(
          paper("a", LocalDate.of(2024, 1, 1)),
          paper("b", LocalDate.of(2024, 1, 1)),
          paper("c", LocalDate.of(2024, 1, 3))));

  @Test
  void shouldGiveTheFirstPapersIfFewerAreAskedFor() {
    assertThat(papers.stream(2).map(Paper::getId)).containsExactly("a", "b");
  }

  @Test
  void shouldGiveEarlierCopiesWithOtherIdsIfMoreAreAskedFor() {
    assertThat(papers.stream(8).map(Paper::getId))
        .containsExactly("a.2", "b.2", "c.2", "a.1", "b.1", "c.1", "a", "b");
  }

  @Test
  void shouldContinueDaysWithoutAGapBetweenCopies() {
    assertThat(papers.stream(6).map(Paper::getPublished))
        .containsExactlyElementsOf(Stream.of(
                "2023-12-29", "2023-12-29", "2023-12-31", "2024-01-01", "2024-01-01", "2024-01-03")
            .map(LocalDate::parse)
            .toList());
  }

  @Test
  void shouldRejectDaysBefore1970() {
    assertThatThrownBy(() -> papers.stream(1_000_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too many");
  }
}
