// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.TaggedPaper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartitionWatermarkTest {

  private static final long NOON_OF_DAY_20000 =
      Duration.ofDays(20_000).plusHours(12).toMillis();

  @Test
  void shouldBeTheLatestDaySeen() {
    var watermark = new PartitionWatermark(Optional.empty(), DayZone.UTC, 0);

    watermark.arrived(paper(300), 0);
    watermark.arrived(paper(200), 0);

    assertThat(watermark.isNew()).isTrue();
    assertThat(watermark.take()).isEqualTo(300);
    assertThat(watermark.isNew()).isFalse();
  }

  @Test
  void shouldFollowTheWallClockWhenIdle() {
    var watermark =
        new PartitionWatermark(Optional.of(Duration.ofHours(1)), DayZone.UTC, NOON_OF_DAY_20000);
    watermark.arrived(paper(19_990), NOON_OF_DAY_20000);

    watermark.letTimePass(NOON_OF_DAY_20000 + Duration.ofMinutes(59).toMillis());
    assertThat(watermark.take()).isEqualTo(19_990);

    watermark.letTimePass(NOON_OF_DAY_20000 + Duration.ofHours(1).toMillis());
    assertThat(watermark.take()).isEqualTo(20_000);
  }

  @Test
  void shouldNotFollowTheWallClockInAReplay() {
    var watermark = new PartitionWatermark(Optional.empty(), DayZone.UTC, 0);

    watermark.letTimePass(NOON_OF_DAY_20000);

    assertThat(watermark.isNew()).isFalse();
  }

  @Test
  void shouldEndForGood() {
    var watermark = new PartitionWatermark(Optional.empty(), DayZone.UTC, 0);

    watermark.end();
    watermark.arrived(paper(300), 0);

    assertThat(watermark.take()).isEqualTo(PartitionWatermark.END);
  }

  private static TaggedPaper paper(int day) {
    return new TaggedPaper("a", "t", LocalDate.ofEpochDay(day), List.of(), List.of());
  }
}
