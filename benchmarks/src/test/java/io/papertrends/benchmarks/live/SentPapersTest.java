// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentPapersTest {

  private static final long SECOND = 1_000_000_000L;

  private final SentPapers papers = new SentPapers();

  @Test
  void shouldCountAPaperWithTheFirstBoardThatHasAsMany() {
    papers.sent(0);
    papers.sent(SECOND);
    papers.sent(2 * SECOND);

    papers.counted(2, 3 * SECOND);
    papers.counted(2, 9 * SECOND);
    papers.counted(3, 10 * SECOND);

    assertThat(papers.from(0)).isEqualTo(new Latencies(3, 3, 8, 8));
    assertThat(papers.from(2)).isEqualTo(new Latencies(1, 8, 8, 8));
  }

  @Test
  void shouldNotCountWhatWasNotSent() {
    papers.sent(0);

    papers.counted(5, SECOND);

    assertThat(papers.from(0)).isEqualTo(new Latencies(1, 1, 1, 1));
  }
}
