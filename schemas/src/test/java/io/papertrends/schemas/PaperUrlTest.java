// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperUrlTest {

  @ParameterizedTest
  @CsvSource({
    "arxiv:2409.01234, https://arxiv.org/abs/2409.01234",
    "arxiv:hep-th/9901001, https://arxiv.org/abs/hep-th/9901001",
    "doi:10.1002/(sici)1097, https://doi.org/10.1002/(sici)1097",
    "doi:10.1/a<b>#?%, https://doi.org/10.1/a%3Cb%3E%23%3F%25",
    "openreview:a&b, https://openreview.net/forum?id=a%26b",
  })
  void shouldFollowFromTheId(String id, String url) {
    assertThat(PaperUrl.of(id)).contains(url);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title:0a1b", "arxiv:", "2409.01234", ""})
  void shouldBeAbsentForOtherIds(String id) {
    assertThat(PaperUrl.of(id)).isEmpty();
  }

  @Test
  void shouldBeAsciiAlone() {
    assertThat(PaperUrl.of("doi:10.1/é")).contains("https://doi.org/10.1/%C3%A9");
  }
}
