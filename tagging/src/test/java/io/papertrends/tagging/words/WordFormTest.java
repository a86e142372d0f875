// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

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

  @ParameterizedTest
  @CsvSource({
    "losses, loss",
    "approaches, approach",
    "caches, cache",
    "indexes, index",
    "indices, index",
    "biases, bias",
    "Bias, bias",
    "analyses, analysis",
    "hypotheses, hypothesis",
    "purposes, purpose",
    "corpora, corpus",
    "matrices, matrix"
  })
  void shouldFoldPluralsThatTheStemmerDoesNotKnow(String word, String form) {
    assertThat(WordForm.of(word)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "optimisation, optimization",
    "optimised, optimized",
    "generalisable, generalizable",
    "tokenisers, tokenizer",
    "organisational, organizational",
    "modelling, modeling",
    "unlabelled, unlabeled",
    "controlling, controlling",
    "analyse, analyze",
    "analysing, analyzing",
    "catalysis, catalysis",
    "behavioural, behavioral",
    "tumours, tumor",
    "contour, contour",
    "centre, center",
    "centred, centered",
    "paediatric, pediatric",
    "dialogues, dialog",
    "artefacts, artifact",
    "defences, defense"
  })
  void shouldFoldBritishSpelling(String word, String form) {
    assertThat(WordForm.of(word)).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "supervised",
        "unsupervised",
        "denoising",
        "precise",
        "promising",
        "noise",
        "likewise",
        "surprise",
        "ising",
        "improvisation",
        "four",
        "hour",
        "tour"
      })
  void shouldLeaveWhatOnlyLooksBritish(String word) {
    assertThat(WordForm.of(word)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "naïve, naive",
    "Erdős, erdo",
    "ﬁne, fine",
    "ＲＡＧ, rag",
    "𝑘, k",
    "β, beta",
    "π0, pi0",
    "Łukasz, lukasz",
    "Straße, strasse",
    "μ, mu"
  })
  void shouldFoldVariantsOfLetters(String word, String form) {
    assertThat(WordForm.of(word)).isEqualTo(form);
  }
}
