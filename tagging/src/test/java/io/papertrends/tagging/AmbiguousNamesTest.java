// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.tagging.NameDecision.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that count in some papers only. */
class AmbiguousNamesTest {

  private static final Topic ZERO_SHOT = new Topic(
      "zero-shot",
      "Zero-shot learning",
      List.of("zero-shot"),
      List.of(),
      Map.of(),
      List.of("zero-shot"));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It                 | It works zero-shot.                           | IN_PASSING
      It                 | It works zero-shot. Zero-shot is good.        | NAMED
      Zero-shot tagging  | It works.                                     | NAMED
      It                 | It is zero-shot. On zero-shot learning.       | OTHER_NAME
      """)
  void shouldNotCountALooseNameInPassing(String title, String text, Reason reason) {
    var tagger = new Tagger(new Vocabulary(List.of(ZERO_SHOT)));

    assertThat(tagger.explain(title, text).get(0).decision().reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It       | We answer without any fine-tuning.                            | IN_PASSING
      It       | Unlike methods of fine-tuning, it is quick.                   | IN_PASSING
      It       | It learns rather than relying on fine-tuning.                 | IN_PASSING
      It       | It outperforms fine-tuning.                                   | NAMED
      It       | It serves tasks such as tagging, parsing and fine-tuning.     | IN_PASSING
      It       | It does without, and fine-tuning follows.                     | NAMED
      It       | It is without fault. Fine-tuning follows.                     | NAMED
      It       | It serves tasks such as tagging, and we do it by fine-tuning. | NAMED
      It       | It is better than long and very costly full fine-tuning.      | NAMED
      It       | It is such a fine-tuning.                                     | NAMED
      It tunes | Without fine-tuning it is slow. We do full fine-tuning.       | NAMED
      Fine-tuning | It does without other fine-tuning.                         | NAMED
      """)
  void shouldNotCountWhatThePaperDoesWithoutOrGivesAsAnExample(
      String title, String text, Reason reason) {
    var tagger = new Tagger(new Vocabulary(List.of(new Topic("tuning", "Fine-tuning", List.of()))));

    assertThat(tagger.explain(title, text).get(0).decision().reason()).isEqualTo(reason);
  }

  @Test
  void shouldCountWhatThePaperDefinesInPassing() {
    assertThat(reasons("", "It does without federated learning (FL).", "FL"))
        .containsExactly(Reason.DEFINED_SO);
  }

  private static final Tagger TAGGER = new Tagger(new Vocabulary(List.of(
      new Topic(
          "segment-anything",
          "Segment Anything",
          List.of("SAM", "SAM2"),
          List.of(),
          Map.of("SAM", List.of("segment", "mask decoder"))),
      new Topic("large-language-models", "Large language model", List.of("LLM")),
      new Topic(
          "generative-adversarial-networks", "Generative adversarial network", List.of("GAN")),
      new Topic("hardware-accelerators", "Hardware accelerator", List.of("FPGA")),
      new Topic("federated-learning", "Federated learning", List.of()))));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      We segment with SAM          | CONTEXT
      SAM has mask decoders        | CONTEXT
      SAM for segmenting           | CONTEXT
      SAM, which segmented images  | CONTEXT
      SAM and SAM2                 | OTHER_NAME
      Segment Anything, or SAM     | CONTEXT
      SAM as an optimizer          | NO_CONTEXT
      SAM and segmentation         | NO_CONTEXT
      """)
  void shouldCountANameOnlyWithItsContext(String text, Reason reason) {
    assertThat(reasons("", text, "SAM")).containsOnly(reason);
  }

  @Test
  void shouldFindTheContextInTheOtherField() {
    assertThat(reasons("SAM everywhere", "Masks that we segment.", "SAM"))
        .containsExactly(Reason.CONTEXT);
  }

  @Test
  void shouldNotCountWhatThePaperDefinesAsSomethingElse() {
    assertThat(reasons("", "We segment by sharpness-aware minimization (SAM). SAM is flat.", "SAM"))
        .containsExactly(Reason.DEFINED_OTHERWISE, Reason.DEFINED_OTHERWISE);
    assertThat(reasons("GAN", "A graph attention network (GAN) is one.", "GAN"))
        .containsExactly(Reason.DEFINED_OTHERWISE, Reason.DEFINED_OTHERWISE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Large language models (LLMs) are LLMs.",
        "Large-scale pre-trained language models (LLMs) are LLMs.",
        "LLM (large language model) and LLMs"
      })
  void shouldCountWhatThePaperDefinesInOtherWords(String text) {
    assertThat(reasons("", text, "LLM"))
        .hasSize(2)
        .allMatch(it -> it == Reason.DEFINED_SO || it == Reason.NAMED);
  }

  @Test
  void shouldCountAShortFormWhoseMeaningTheVocabularyDoesNotTell() {
    assertThat(reasons("", "A field-programmable gate array (FPGA).", "FPGA"))
        .containsExactly(Reason.NAMED);
  }

  @Test
  void shouldCountAShortFormThatThePaperDefinesAsANameOfATopic() {
    var text = "Federated learning (FL) is slow. FL, FLs and FLX; AFL.";

    assertThat(TAGGER.explain("FL", text))
        .extracting(it -> it.text() + " " + it.decision().reason())
        .containsExactly(
            "FL DEFINED_SO",
            "Federated learning NAMED",
            "FL DEFINED_SO",
            "FL DEFINED_SO",
            "FLs DEFINED_SO");
    assertThat(TAGGER.explain("FL", "is nothing here")).isEmpty();
  }

  private static List<Reason> reasons(String title, String text, String name) {
    return TAGGER.explain(title, text).stream()
        .filter(it -> it.name().equals(name))
        .peek(it ->
            assertThat(it.countsFor().isEmpty()).isNotEqualTo(it.decision().counts()))
        .map(it -> it.decision().reason())
        .toList();
  }
}
