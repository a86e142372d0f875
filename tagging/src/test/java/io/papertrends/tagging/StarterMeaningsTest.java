// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.Mention;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names of the starter vocabulary that often mean something else: where they count, and where they
 * did once and must not.
 */
class StarterMeaningsTest {

  private static final Tagger TAGGER = new Tagger(Vocabulary.starter());

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      RL post-training of diffusion models                      | post-training
      Post-training large language models with rewards          | llm-post-training
      Space exploration with lunar rovers                       | space-robotics
      Prompting language models with examples                   | prompt-engineering
      Slots for object-centric images                           | object-centric-learning
      A multi-horizon model to forecast sales                   | time-series-forecasting
      Exploration and exploitation in RL                        | exploration-in-reinforcement-learning
      Cooperative autonomous driving over V2X links             | connected-vehicles
      Undersampling the majority where classes are imbalanced   | class-imbalance
      We probe hidden states by probing                         | probing
      LLMs hallucinate                                          | hallucination
      EEG of readers                                            | electroencephalography
      KG-enhanced retrieval for chatbots                        | graph-retrieval-augmented-generation
      A residual stream that probing explains                   | mechanistic-interpretability
      Bimanual robots fold towels                               | dexterous-manipulation
      Mamba, a state space model of long sequences              | state-space-models
      A Transformer with self-attention for text                | transformers
      Images from a diffusion model with a U-Net                | diffusion-models
      Multi-agent path finding of robots                        | multi-agent-systems
      Hallucinations of large language models                   | hallucination
      CoT prompting of language models                          | chain-of-thought
      NER in clinical notes tags entities with BERT             | named-entity-recognition
      DPO on a benchmark of language models                     | preference-optimization
      Novel views of a scene, rendered                          | novel-view-synthesis
      Packets by network coding                                 | network-coding
      Errors of formulas in spreadsheets                        | spreadsheets
      """)
  void shouldCountANameInTheMeaningOfItsTopic(String text, String topic) {
    assertThat(topics(text)).contains(topic);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Post-training quantization of LLMs                        | llm-post-training
      RL post-training of diffusion models                      | large-language-models
      Design space exploration of circuits                      | space-robotics
      Losses fell, prompting a revisit of old ideas             | prompt-engineering
      An object-centric map of a kitchen                        | object-centric-learning
      Multi-horizon reasoning of chatbots                       | time-series-forecasting
      Directions of future explorations                         | exploration-in-reinforcement-learning
      Cooperative autonomous driving over V2X links             | cooperative-perception
      Undersampling of a radio channel                          | class-imbalance
      Probing the limits of trade                               | probing
      We hallucinate novel views of a scene                     | hallucination
      EEG of readers                                            | brain-computer-interfaces
      Multi-agent RL for games                                  | agentic-reinforcement-learning
      A decision support system for nurses                      | sequential-decision-making
      KG-augmented pre-training of encoders                     | graph-retrieval-augmented-generation
      A transformer that normalizes its residual stream         | mechanistic-interpretability
      Bimanual gestures of speakers                             | dexterous-manipulation
      Venom of the black mamba, a snake of Africa               | state-space-models
      Dissolved gas in the oil of a power transformer           | transformers
      Choices of pigeons follow a drift-diffusion model         | diffusion-models
      Multi-agent chemotherapy of patients with leukaemia       | multi-agent-systems
      Auditory hallucinations in schizophrenia were rated       | hallucination
      The CoT of lizards fell, the cost of transport            | chain-of-thought
      NER removes lesions of DNA in yeast                       | named-entity-recognition
      The DPO of a clinic reports on vitamin D                  | preference-optimization
      Chinchilla fur grows again in spring                      | scaling-laws
      Pruning of apple trees before winter                      | pruning
      HDL and LDL cholesterol of adults                         | electronic-design-automation
      HPO terms of rare diseases in children                    | hyperparameter-optimization
      PPO browns the flesh of cut apples                        | policy-optimization
      TSP in the air of a port city in winter                   | vehicle-routing
      The Guardrail of a mountain road was bent                 | guardrails
      A novel view of private queries                           | novel-view-synthesis
      The maximum likelihood estimator is normal                | expectation-maximization
      Gossip algorithms for averaging in networks               | decentralized-learning
      Network coding of packets                                 | channel-coding
      """)
  void shouldNotCountANameInAnotherMeaning(String text, String topic) {
    assertThat(topics(text)).doesNotContain(topic);
  }

  private static List<String> topics(String text) {
    return TAGGER.tag(Papers.paper("a", Papers.DAY, "A title", text)).getMentions().stream()
        .map(Mention::getTopic)
        .toList();
  }
}
