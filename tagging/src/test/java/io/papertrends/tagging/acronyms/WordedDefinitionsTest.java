// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.words.PaperWords;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordedDefinitionsTest {

  private final PaperWords paper = new PaperWords();
  private final WordedDefinitions definitions = new WordedDefinitions(paper.numbers());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RAG, short for river action gauge, measures flow.",
        "RAG is short for a river action gauge.",
        "RAG stands for river action gauge. RAG is cheap.",
        "RAG, which stands for river action gauge, is cheap.",
        "RAG is an acronym for river action gauge.",
        "RAG is the abbreviation of river action gauge.",
        "RAG denotes the river action gauge.",
        "RAG, meaning river action gauge, is cheap.",
        "RAG, namely river action gauge, is cheap.",
        "A river action gauge, known as RAG, measures flow.",
        "A river action gauge, also known as \"RAG\", measures flow.",
        "A river action gauge, commonly referred to as RAG, measures flow.",
        "A river action gauge, abbreviated as RAG, measures flow.",
        "A river action gauge, abbreviated RAG, measures flow.",
        "A river action gauge, hereafter RAG, measures flow.",
        "A river action gauge, henceforth: RAG, measures flow.",
        "A river action gauge, which we call and denoted by RAG, measures flow.",
        "A river action gauge, called RAG, measures flow.",
        "A river action gauge, or RAG, measures flow.",
        "A river action gauge, or RAG for short, measures flow.",
        "A river action gauge, RAG for short, measures flow."
      })
  void shouldFindWhatIsDefinedInWords(String text) {
    assertThat(in(text))
        .extracting(Acronym::shortForm, Acronym::longForm)
        .contains(tuple("RAG", "river action gauge"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      CNN stands for convolutional neural network.          | convolutional neural network
      GNNs, short for graph neural networks, are old.       | graph neural networks
      MoE is short for mixture of experts in a model.       | mixture of experts
      """)
  void shouldEndTheLongFormWhereTheLettersEnd(String text, String longForm) {
    assertThat(in(text)).extracting(Acronym::longForm).containsExactly(longForm);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We compare CNNs, RNNs, or Transformers.",
        "Transformers, CNNs, or RNNs are compared.",
        "We use RAG, known as a good method for short texts.",
        "Short texts are what LLMs are called for.",
        "RAG stands for nothing in particular.",
        "The metric is known as NDCG, which RAG means to raise.",
        "called RAG",
        "RAG stands for",
        "short for"
      })
  void shouldFindNothingWhereNothingIsDefined(String text) {
    assertThat(in(text)).isEmpty();
  }

  private List<Acronym> in(String text) {
    paper.read("", text);
    return definitions.in(paper.of(PaperField.ABSTRACT));
  }
}
