// SPDX-License-Identifier: Apache-2.0
package io.papertrends.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

  private final BackOff backOff = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(5));

  @ParameterizedTest
  @CsvSource({"1, 500, 1500", "2, 1000, 3000", "5, 8000, 24000", "40, 150000, 450000"})
  void shouldDoubleThePauseUpToTheLongestWithJitter(int attempt, long least, long most) {
    assertThat(backOff.pause(attempt, Optional.empty()))
        .isBetween(Duration.ofMillis(least), Duration.ofMillis(most));
  }

  @RepeatedTest(5)
  void shouldWaitAsLongAsTheServerAsksFor() {
    assertThat(backOff.pause(1, Optional.of(Duration.ofMinutes(20)))).hasMinutes(20);
  }

  @RepeatedTest(5)
  void shouldNotShortenItsPauseForTheServer() {
    assertThat(backOff.pause(3, Optional.of(Duration.ofMillis(1))))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(2));
  }
}
