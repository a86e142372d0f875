// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers that say that an acronym of the vocabulary stands for something else, or for a topic. */
class DefinedOtherwiseTest {

  /** So that the field is mentioned, and the definition alone decides. */
  private static final String FIELD =
      " We train neural networks on a benchmark of language models.";

  private static final Tagger TAGGER = new Tagger(Vocabulary.starter());

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      DPO: Dual-Path Oscillators for River Gauges  | DPO needs no power.             | preference-optimization
      MLP: Motion Label Prior for Temporal Labels  | We build MLP.                   | multilayer-perceptrons
      UDA: Unified Depth Analysis                  | UDA is fast.                    | domain-adaptation
      A gauge   | RAG, short for river action gauge, measures. RAG is cheap.         | retrieval-augmented-generation
      A gauge   | A river action gauge, known as RAG, measures. RAG is cheap.        | retrieval-augmented-generation
      A gauge   | RAG stands for river action gauge. RAG is cheap.                   | retrieval-augmented-generation
      A gauge   | The river action gauge (henceforth: RAG) measures. RAG is cheap.   | retrieval-augmented-generation
      A gauge   | RAG (short for river action gauge) measures. RAG is cheap.         | retrieval-augmented-generation
      A gauge   | The river action gauge (abbreviated to RAG) measures. RAG is cheap.| retrieval-augmented-generation
      A gauge   | We list: RAG: river action gauge; DNN: dune. RAG is cheap.         | retrieval-augmented-generation
      """)
  void shouldNotCountAnAcronymThatThePaperDefinesOtherwise(
      String title, String text, String topic) {
    assertThat(topics(title, text + FIELD)).doesNotContain(topic);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      DPO: Direct Preference Optimization of Models | DPO needs no reward.           | preference-optimization
      MLP: a multilayer perceptron is all you need  | We build MLP.                  | multilayer-perceptrons
      RAG: A Survey                                 | RAG is new.                    | retrieval-augmented-generation
      KGC: Knowledge Graph Completion in Two Steps  | KGC is hard.                   | knowledge-graph-completion
      A paper  | Retrieval-augmented generation, known as RAG, is new.               | retrieval-augmented-generation
      A paper  | RAG stands for retrieval-augmented generation.                      | retrieval-augmented-generation
      """)
  void shouldCountAnAcronymThatThePaperDefinesSo(String title, String text, String topic) {
    assertThat(topics(title, text + FIELD)).contains(topic);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      We study reinforce- ment learning for wetlands.         | reinforcement-learning
      We study knowl- edge graphs of wetlands.                | knowledge-graphs
      We study lan- guage models of wetlands.                 | language-models
      We study multi- agent reinforcement learning.           | multi-agent-reinforcement-learning
      We study single- and multi-agent reinforcement learning | multi-agent-reinforcement-learning
      We study rein¬ forcement learning.                      | reinforcement-learning
      We study graph neu‐ ral networks.                       | graph-neural-networks
      We study fine- tuning and few- shot learning.           | few-shot-learning
      """)
  void shouldReadWordsThatTheEndOfALineDivides(String text, String topic) {
    assertThat(topics("A title", text)).contains(topic);
  }

  @Test
  void shouldMakeNoKeywordOfHalfAWord() {
    var tagged = TAGGER.tag(Papers.paper(
        "a",
        Papers.DAY,
        "Divided",
        "We study reinforce- ment learning, knowl- edge graphs, opera- tions research and lan- guage"
            + " models for wetlands."));

    assertThat(tagged.getKeywords())
        .extracting(it -> it.getText())
        .noneMatch(it -> it.contains("ment") || it.contains("edge") || it.contains("tions"));
  }

  private static List<String> topics(String title, String text) {
    return TAGGER.tag(Papers.paper("a", Papers.DAY, title, text)).getMentions().stream()
        .map(Mention::getTopic)
        .toList();
  }
}
