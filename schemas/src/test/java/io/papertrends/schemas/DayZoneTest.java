// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayZoneTest {

  private static final Instant LATE = Instant.parse("2025-09-03T23:30:00Z");

  @Test
  void shouldBeUtcUnlessTheEnvironmentNamesAnother() {
    assertThat(DayZone.in(Map.of())).isEqualTo(DayZone.UTC);
    assertThat(zone(" ")).isEqualTo(DayZone.UTC);
    assertThat(DayZone.UTC.dayOf(LATE)).hasToString("2025-09-03");
  }

  @Test
  void shouldAcceptRegionsAndOffsets() {
    assertThat(zone("Asia/Tokyo").dayOf(LATE)).hasToString("2025-09-04");
    assertThat(zone(" -05:00 ").today(InstantSource.fixed(LATE))).hasToString("2025-09-03");
  }

  @Test
  void shouldRefuseAnUnknownZone() {
    assertThatThrownBy(() -> zone("Mars"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PAPERTRENDS_ZONE is \"Mars\", which is no time zone; try one like"
            + " America/New_York");
  }

  private static DayZone zone(String name) {
    return DayZone.in(Map.of("PAPERTRENDS_ZONE", name));
  }
}
