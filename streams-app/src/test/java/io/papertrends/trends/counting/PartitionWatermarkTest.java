// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.TaggedPaper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputProgressTest {

  private static final long NOON_OF_DAY_20000 =
      Duration.ofDays(20_000).plusHours(12).toMillis();

  @Test
  void shouldBeTheLatestDaySeen() {
    var progress = new InputProgress(Optional.empty(), 0);

    progress.arrived(paper(300), 0);
    progress.arrived(paper(200), 0);

    assertThat(progress.isNew()).isTrue();
    assertThat(progress.take()).isEqualTo(300);
    assertThat(progress.isNew()).isFalse();
  }

  @Test
  void shouldFollowTheWallClockWhenIdle() {
    var progress = new InputProgress(Optional.of(Duration.ofHours(1)), NOON_OF_DAY_20000);
    progress.arrived(paper(19_990), NOON_OF_DAY_20000);

    progress.letTimePass(NOON_OF_DAY_20000 + Duration.ofMinutes(59).toMillis());
    assertThat(progress.take()).isEqualTo(19_990);

    progress.letTimePass(NOON_OF_DAY_20000 + Duration.ofHours(1).toMillis());
    assertThat(progress.take()).isEqualTo(20_000);
  }

  @Test
  void shouldNotFollowTheWallClockInAReplay() {
    var progress = new InputProgress(Optional.empty(), 0);

    progress.letTimePass(NOON_OF_DAY_20000);

    assertThat(progress.isNew()).isFalse();
  }

  @Test
  void shouldEndForGood() {
    var progress = new InputProgress(Optional.empty(), 0);

    progress.end();
    progress.arrived(paper(300), 0);

    assertThat(progress.take()).isEqualTo(InputProgress.END);
  }

  private static TaggedPaper paper(int day) {
    return new TaggedPaper("a", "t", LocalDate.ofEpochDay(day), List.of(), List.of());
  }
}
