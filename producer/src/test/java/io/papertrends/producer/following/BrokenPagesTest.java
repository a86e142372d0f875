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
    assertThat(pages.shouldSkip("a")).isFalse();

    now = now.plus(Duration.ofMinutes(1));

    assertThat(pages.shouldSkip("a")).isTrue();
    assertThat(pages.shouldSkip("b")).isFalse();
  }

  @Test
  void shouldForgetAPageThatWasWholeOrCouldNotBeHadInTheMeantime() {
    pages.failed("a");
    pages.failed("b");
    pages.succeeded("a");
    pages.unavailable("b");
    now = now.plus(Duration.ofHours(1));

    assertThat(pages.shouldSkip("a")).isFalse();
    assertThat(pages.shouldSkip("b")).isFalse();
  }

  @Test
  void shouldWaitForAServiceOfWhichEveryPageIsBroken() {
    pages.failed("a");
    pages.failed("b");
    now = now.plus(Duration.ofHours(1));
    assertThat(pages.shouldSkip("a")).isTrue();

    assertThat(pages.shouldSkip("b")).isFalse();
    assertThat(pages.shouldSkip("a")).as("read again").isTrue();

    pages.succeeded("c");
    assertThat(pages.shouldSkip("b")).isTrue();
  }
}
