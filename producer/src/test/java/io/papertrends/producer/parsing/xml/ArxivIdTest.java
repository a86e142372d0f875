// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArxivIdTest {

  @ParameterizedTest
  @CsvSource({
    "oai:arXiv.org:2409.01234, arxiv:2409.01234",
    "oai:arXiv.org:2409.01234v2, arxiv:2409.01234",
    "oai:arXiv.org:math.GT/0309136, arxiv:math/0309136",
    "http://arxiv.org/abs/hep-th/9901001v3, arxiv:hep-th/9901001"
  })
  void shouldKnowEverySpelling(String text, String identity) {
    assertThat(ArxivId.of(text)).contains(new ArxivId(identity));
  }

  @Test
  void shouldKnowWhatIsNone() {
    assertThat(ArxivId.of(null)).isEmpty();
    assertThat(ArxivId.of("")).isEmpty();
    assertThat(ArxivId.of("oai:test.example.com:1585310")).isEmpty();
    assertThat(ArxivId.of("10.1145/3366423.3380112")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2409.01234, 2024-09-30, false",
    "2409.01234, 2024-10-01, false",
    "2409.01234, 2024-10-02, true",
    "2409.01234, 2024-08-31, false",
    "hep-th/9912001, 2000-01-01, false",
    "hep-th/9912001, 2000-01-02, true"
  })
  void shouldKnowWhetherItsMonthWasOver(String id, LocalDate day, boolean older) {
    assertThat(ArxivId.of(id).orElseThrow().isOlderThan(day, 1)).isEqualTo(older);
  }
}
