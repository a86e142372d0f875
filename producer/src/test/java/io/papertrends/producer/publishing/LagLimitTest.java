// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LagLimitTest {

  private final LagLimit limit = new LagLimit(100, Duration.ofSeconds(30));

  @BeforeEach
  void begin() {
    limit.begin(Duration.ZERO);
  }

  @Test
  void shouldWaitWhileTheApplicationHasMoreToProcess() {
    assertThat(isToWait(101, 0)).isTrue();
    assertThat(isToWait(100, 1)).isFalse();
  }

  @Test
  void shouldNotWaitWhereNoApplicationRuns() {
    assertThat(limit.isToWait(OptionalLong.empty(), Duration.ZERO)).isFalse();
  }

  @Test
  void shouldWaitAsLongAsTheApplicationGoesOn() {
    for (int i = 0; i < 100; i++) {
      assertThat(isToWait(1_000 - i, 29L * i)).isTrue();
    }
  }

  @Test
  void shouldGiveUpOnAnApplicationThatProcessesNothing() {
    assertThat(isToWait(200, 0)).isTrue();
    assertThat(isToWait(200, 29)).isTrue();
    assertThat(isToWait(200, 30)).isFalse();
    assertThat(limit.isStuck()).isTrue();
  }

  @Test
  void shouldNotWaitAgainForAnApplicationThatWasGivenUpOnUntilItHasCaughtUp() {
    isToWait(200, 0);
    isToWait(200, 30);

    limit.begin(Duration.ofSeconds(31));
    assertThat(isToWait(300, 31)).isFalse();

    limit.begin(Duration.ofSeconds(32));
    assertThat(isToWait(50, 32)).isFalse();
    assertThat(limit.isStuck()).isFalse();

    limit.begin(Duration.ofSeconds(33));
    assertThat(isToWait(300, 33)).isTrue();
  }

  private boolean isToWait(long lag, long seconds) {
    return limit.isToWait(OptionalLong.of(lag), Duration.ofSeconds(seconds));
  }
}
