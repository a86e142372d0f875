// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.PaperField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyphraseExtractorTest {

  private static final String TITLE = "Sparse attention for protein folding";
  private static final String TEXT =
      "We propose a novel sparse attention mechanism that reduces memory "
          + "consumption. Extensive experiments show that graph-based transformers benefit from it, and "
          + "protein folding becomes feasible on a single graphics card.";

  private final Extraction extraction = new Extraction();

  @Test
  void shouldRankWhatThePaperIsAboutFirst() {
    assertThat(extract(TITLE, TEXT))
        .extracting(Keyphrase::form)
        .startsWith("protein folding")
        .contains("sparse attention", "sparse attention mechanism", "memory consumption")
        .contains("graph based transformer");
  }

  @Test
  void shouldSayWhereAKeyphraseIs() {
    var mechanism = extract(TITLE, TEXT).stream()
        .filter(it -> it.form().equals("sparse attention mechanism"))
        .findFirst()
        .orElseThrow();

    assertThat(mechanism.field()).isEqualTo(PaperField.ABSTRACT);
    assertThat(extraction.textOf(mechanism)).isEqualTo("sparse attention mechanism");
  }

  @Test
  void shouldTakeHyphenCaseAndPluralForOnePhrase() {
    var text = "Knowledge-graph embeddings are old. A knowledge graph embedding is a vector.";

    assertThat(extract("", text))
        .filteredOn(it -> it.form().equals("knowledge graph embedding"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In this paper, we present several new results.",
        "Here we propose a novel approach, and it is better than all existing ones.",
        "It has been shown that these are significant.",
        "Extensive experiments demonstrate state-of-the-art results.",
        "See https://example.org/some/path?query=words for more.",
        "\\textbf{}, $\\alpha_{long name} + \\beta$ and <br/> &amp; x.",
      })
  void shouldFindNothingWhereNothingIsSaid(String text) {
    assertThat(extract("", text)).extracting(Keyphrase::form).isSubsetOf("approach", "experiment");
  }

  @Test
  void shouldTellVerbsFromNouns() {
    var text = "Our networks model the weather. To fabricate polymeric lenses, we model heat flow.";

    assertThat(extract("", text))
        .extracting(Keyphrase::form)
        .containsExactlyInAnyOrder(
            "network", "weather", "polymeric lens", "lens", "heat flow", "heat", "flow");
  }

  private List<Keyphrase> extract(String title, String text) {
    return extraction.extract(title, text, 50);
  }
}
