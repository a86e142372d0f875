// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain text, 3 > 2           | plain text, 3 > 2",
        "an $\\epsilon$-greedy policy | an -greedy policy",
        "it costs $5 a day           | it costs $5 a day",
        "\\emph{really} good         | {really} good",
        "at https://example.org/a-b. | at",
        "see (www.example.org) now   | see () now",
        "mail jane@example.org today | mail  today",
        "H<sub>2</sub>O              | H2O",
        "R&amp;D of A&B              | RD of A&B",
        "the K/sub phi / measure     | the K measure"
      })
  void shouldLeaveOnlyProse(String text, String prose) {
    var marked = Markup.in(text);

    assertThat(IntStream.range(0, text.length())
            .filter(at -> !marked.get(at))
            .mapToObj(at -> text.substring(at, at + 1))
            .collect(Collectors.joining())
            .strip())
        .isEqualTo(prose);
  }
}
