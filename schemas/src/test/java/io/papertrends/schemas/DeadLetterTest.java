// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

  @Test
  void shouldSurviveTheWayThroughHeaders() {
    var letter = new DeadLetter("papers.jsonl", "line 12", "no title, naïvely");

    assertThat(DeadLetter.from(letter.headers())).isEqualTo(letter);
  }

  @Test
  void shouldReadHeadersOfOthersAsEmpty() {
    assertThat(DeadLetter.from(new RecordHeaders())).isEqualTo(new DeadLetter("", "", ""));
  }
}
