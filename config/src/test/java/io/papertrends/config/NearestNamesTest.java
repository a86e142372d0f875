// SPDX-License-Identifier: Apache-2.0
package io.papertrends.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

  private static final List<String> NAMES = List.of("arxiv", "arxiv-oai", "hf", "openalex");

  @Test
  void shouldGuessFromATypingError() {
    assertThat(NearestNames.to("opanalex", NAMES)).containsExactly("openalex");
    assertThat(NearestNames.to("Arxif", NAMES)).containsExactly("arxiv");
  }

  @Test
  void shouldGuessFromAPart() {
    assertThat(NearestNames.to("oai", NAMES)).containsExactly("arxiv-oai");
  }

  @Test
  void shouldNotGuessFromSomethingElse() {
    assertThat(NearestNames.question("pubmed", NAMES)).isEmpty();
    assertThat(NearestNames.question("arxi", NAMES))
        .isEqualTo("; did you mean arxiv or arxiv-oai?");
  }
}
