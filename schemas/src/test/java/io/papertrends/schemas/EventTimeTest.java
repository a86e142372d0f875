// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventTimeTest {

  @Test
  void shouldBeTheStartOfTheDayInUtc() {
    assertThat(EventTime.of(LocalDate.of(2025, 9, 3))).isEqualTo(1_756_857_600_000L);
  }

  @Test
  void shouldNotBeNegativeForOldPapers() {
    assertThat(EventTime.of(LocalDate.of(1936, 11, 12))).isZero();
  }
}
