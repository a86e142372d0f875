// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEnvelopeTest {

  @Test
  void shouldFindAValueAfterAllThatIsBeforeIt() {
    var answer = """
        {"results": [{"meta": {"next": "no"}}], "next": "no", "other": {"next": "no"},
         "meta": {"count": 3, "deep": {"next": "no"}, "next": "a+b=="}}""";

    assertThat(value(answer, "meta", "next")).contains("a+b==");
    assertThat(value(answer, "meta", "count")).contains("3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "[{\"meta\": {\"next\": \"no\"}}]",
        "{\"meta\": null}",
        "{\"meta\": \"next\"}",
        "{\"meta\": {\"next\": null}}",
        "{\"meta\": {\"next\": {\"next\": 1}}}",
        "{\"meta\": {\"other\": 1}, \"next\": \"no\"}",
        ""
      })
  void shouldFindNoneWhereThereIsNone(String answer) {
    assertThat(value(answer, "meta", "next")).isEmpty();
  }

  @Test
  void shouldGetOverWhatNobodyShouldRead() {
    var deep = "[".repeat(5_000) + "]".repeat(5_000);

    assertThat(value("{\"items\": " + deep + ", \"next\": 1}", "next")).contains("1");
  }

  @Test
  void shouldNotTakeABrokenAnswerForOneWithoutTheValue() {
    assertThatThrownBy(() -> value("{\"results\": [1, 2", "next"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith("test is not JSON: ");
  }

  private static Optional<String> value(String answer, String... path) {
    return JsonEnvelope.value("test", new BufferedReader(new StringReader(answer)), List.of(path));
  }
}
