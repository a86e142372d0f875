// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {

  @Test
  void shouldTakeNoTokenAndAStrongOne() {
    assertThatCode(() -> {
          BearerToken.requireStrong(Optional.empty(), "metrics");
          BearerToken.requireStrong(Optional.of("0123456789abcdef~+/=-._"), "metrics");
          BearerToken.requireSendable(Optional.of("short"), "metrics");
        })
        .doesNotThrowAnyException();
  }

  @Test
  void shouldRefuseWhatCanBeGuessed() {
    assertThatThrownBy(() -> BearerToken.requireStrong(Optional.of("guessable"), "metrics"))
        .hasMessage("the token for metrics must have at least 16 characters")
        .hasMessageNotContaining("guessable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\u0007b4567890123456", "line\nfeed4567890123456", "grün4567890123456", ""})
  void shouldRefuseWhatNoHeaderCanHave(String token) {
    assertThatThrownBy(() -> BearerToken.requireSendable(Optional.of(token), "the pages"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the token for the pages may have letters, digits and signs")
        .hasMessageNotContaining("4567890123456");
  }
}
