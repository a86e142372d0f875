// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DayZoneTest {

  private static final Instant LATE = Instant.parse("2025-09-03T23:30:00Z");

  @Test
  void shouldBeUtcUnlessTheEnvironmentSaysOtherwise() {
    assertThat(DayZone.named(null)).isEqualTo(ZoneId.of("UTC"));
    assertThat(DayZone.named(" ")).isEqualTo(ZoneId.of("UTC"));
    assertThat(DayZone.dayOf(LATE)).isEqualTo(LocalDate.ofInstant(LATE, DayZone.get()));
  }

  @Test
  void shouldTakeRegionsAndOffsets() {
    assertThat(LocalDate.ofInstant(LATE, DayZone.named("Asia/Tokyo"))).hasToString("2025-09-04");
    assertThat(LocalDate.ofInstant(LATE, DayZone.named("-05:00"))).hasToString("2025-09-03");
  }

  @Test
  void shouldSayWhatIsNoZone() {
    assertThatThrownBy(() -> DayZone.named("Mars"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PAPERTRENDS_ZONE is \"Mars\", which is no time zone; try one like"
            + " America/New_York");
  }
}
