// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pre-trained language models",
        "Pretrained Language Model",
        "pre trained  language\nmodels",
        "PRE-TRAINED LANGUAGE-MODELS"
      })
  void shouldBeTheSameHoweverANameIsWritten(String name) {
    assertThat(NameForm.of(name)).isEqualTo("pretrainedlanguagemodel");
  }

  @Test
  void shouldKeepTheCaseAndTheSignsOfAnAcronym() {
    assertThat(NameForm.ofAcronym("k-NNs")).isEqualTo("k-NN");
  }

  @Test
  void shouldBeEmptyForWhatHasNoWord() {
    assertThat(NameForm.of("--")).isEmpty();
  }
}
