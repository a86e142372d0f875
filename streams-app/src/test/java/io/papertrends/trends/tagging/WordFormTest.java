// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormTest {

  @ParameterizedTest
  @CsvSource({
    "Graphs, graph",
    "ontologies, ontology",
    "images, image",
    "consensus, consensus",
    "loss, loss",
    "as, as",
    "trees, trees",
    "IS, is"
  })
  void shouldFoldCaseAndPluralOfOrdinaryWords(String word, String form) {
    assertThat(WordForm.of(word)).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RAG", "LLMs", "NeRF", "mAP", "GPT4"})
  void shouldSeeAcronyms(String word) {
    assertThat(WordForm.isAcronym(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rag", "Transformer", "A", "3d"})
  void shouldNotTakeOrdinaryWordsForAcronyms(String word) {
    assertThat(WordForm.isAcronym(word)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"LLMs, LLM", "RAG, RAG", "GPUS, GPUS", "Is, Is", "GANs, GAN", "class, class"})
  void shouldFoldOnlyTheSmallPluralOfAcronyms(String word, String form) {
    assertThat(WordForm.ofAcronym(word)).isEqualTo(form);
  }
}
