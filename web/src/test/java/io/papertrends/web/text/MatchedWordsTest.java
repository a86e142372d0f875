// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchedWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KAN model           | KAN model",
        "KAN) model          | KAN model",
        "network (KAN        | network KAN",
        "network (KAN) model | network (KAN) model",
        "((a) b (c           | (a) b c",
        "a) (b               | a b",
      })
  void shouldLeaveOutBracketsWithoutACounterpart(String words, String shown) {
    assertThat(MatchedWords.of(words)).isEqualTo(shown);
  }
}
