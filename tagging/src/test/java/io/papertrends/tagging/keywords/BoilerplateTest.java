// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "experiment",
        "approach",
        "experimental result",
        "real world dataset",
        "wide range",
        "model performance",
        "empirical evaluation",
        "downstream task",
        "source code"
      })
  void shouldKnowWhatEveryPaperSays(String phrase) {
    assertThat(Boilerplate.is(words(phrase))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "transformer",
        "knowledge graph",
        "time series",
        "world model",
        "image classification",
        "language understanding",
        "retrieval augmented generation"
      })
  void shouldKeepWhatSomePapersAreAbout(String phrase) {
    assertThat(Boilerplate.is(words(phrase))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "deep learning technique, deep learning",
    "vehicle routing problem approach, vehicle routing",
    "genetic algorithm, genetic algorithm",
    "transformer based method, transformer based method",
    "large language model, large language model"
  })
  void shouldTakeOffWhatAddsNothing(String phrase, String kept) {
    assertThat(Boilerplate.withoutSuffix(words(phrase))).isEqualTo(words(kept));
  }

  private static List<String> words(String phrase) {
    return List.of(phrase.split(" "));
  }
}
