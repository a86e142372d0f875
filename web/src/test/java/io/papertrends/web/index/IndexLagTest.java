// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class IndexLagTest {

  @Test
  void shouldNotBeCaughtUpBeforeKafkaHasReportedTheEndOfEachPartition() {
    var lag = IndexLag.UNKNOWN.measured(List.of(OptionalLong.of(0), OptionalLong.empty()));

    assertThat(lag.isCaughtUp()).isFalse();
    assertThat(lag.duration()).isGreaterThan(Duration.ofDays(1));
  }

  @Test
  void shouldBeCaughtUpWhenNothingIsLeftInAnyPartition() {
    var lag = IndexLag.UNKNOWN.measured(List.of(OptionalLong.of(0), OptionalLong.of(0)));

    assertThat(lag.isCaughtUp()).isTrue();
    assertThat(lag.duration()).isEqualTo(Duration.ZERO);
  }

  @Test
  void shouldAddUpWhatIsLeftAndKeepWhenItLastHadEverything() {
    var complete = IndexLag.UNKNOWN.measured(List.of(OptionalLong.of(0)));
    var lag = complete.measured(List.of(OptionalLong.of(2), OptionalLong.of(3)));

    assertThat(lag.records()).isEqualTo(5);
    assertThat(lag.complete()).isEqualTo(complete.complete());
  }
}
