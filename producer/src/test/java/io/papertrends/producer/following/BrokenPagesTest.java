// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BrokenPagesTest {

  private Instant now = Instant.parse("2025-09-03T10:00:00Z");
  private final BrokenPages pages = new BrokenPages(() -> now, Duration.ofMinutes(30));

  @Test
  void shouldPassOverAPageThatStaysBroken() {
    pages.failed("a");
    now = now.plus(Duration.ofMinutes(29));
    pages.failed("a");
    assertThat(pages.passesOver("a")).isFalse();

    now = now.plus(Duration.ofMinutes(1));

    assertThat(pages.passesOver("a")).isTrue();
    assertThat(pages.passesOver("b")).isFalse();
  }

  @Test
  void shouldForgetAPageThatWasWholeOrCouldNotBeHadInTheMeantime() {
    pages.failed("a");
    pages.failed("b");
    pages.succeeded("a");
    pages.unavailable("b");
    now = now.plus(Duration.ofHours(1));

    assertThat(pages.passesOver("a")).isFalse();
    assertThat(pages.passesOver("b")).isFalse();
  }

  @Test
  void shouldWaitForAServiceOfWhichEveryPageIsBroken() {
    pages.failed("a");
    pages.failed("b");
    now = now.plus(Duration.ofHours(1));
    assertThat(pages.passesOver("a")).isTrue();

    assertThat(pages.passesOver("b")).isFalse();
    assertThat(pages.passesOver("a")).as("read again").isTrue();

    pages.succeeded("c");
    assertThat(pages.passesOver("b")).isTrue();
  }
}
