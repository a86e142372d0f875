// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClosestTest {

  private static final List<String> NAMES = List.of("arxiv", "arxiv-oai", "hf", "openalex");

  @Test
  void shouldGuessFromATypingError() {
    assertThat(Closest.to("opanalex", NAMES)).containsExactly("openalex");
    assertThat(Closest.to("Arxif", NAMES)).containsExactly("arxiv");
  }

  @Test
  void shouldGuessFromAPart() {
    assertThat(Closest.to("oai", NAMES)).containsExactly("arxiv-oai");
  }

  @Test
  void shouldNotGuessFromSomethingElse() {
    assertThat(Closest.question("pubmed", NAMES)).isEmpty();
    assertThat(Closest.question("arxi", NAMES)).isEqualTo("; did you mean arxiv or arxiv-oai?");
  }
}
