// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.acronyms.AcronymFinder;
import io.papertrends.tagging.words.PaperWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoinedNamesTest {

  private final PaperWords paper = new PaperWords();
  private final Keywords keywords = new Keywords(paper);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      DeepSeek-R1             | deepseekr1
      DeepSeek R1             | deepseekr1
      GPT-4                   | gpt4
      GPT 4                   | gpt4
      GPT-4-based             | gpt4
      GPT-4.5                 | gpt4.5
      GPT-4o                  | gpt4o
      Llama 3                 | llama3
      LLaMA-3                 | llama3
      LLaMA-2-7B              | llama2
      Llama-3.1-8B-Instruct   | llama3.1
      Qwen-1.5B               |
      mini-ImageNet           | imagenet
      NeRFs                   | nerf
      GRPO                    | grpo
      MCPs                    | mcp
      I-JEPA                  | ijepa
      3DGS                    | 3dgs
      DeepSeek-v3             | deepseekv3
      """)
  void shouldFindANameHoweverItIsWritten(String text, String key) {
    // "Qwen" alone is not known from a word.
    assertThat(keys("It", "We use " + text + " here."))
        .isEqualTo(key == null ? List.of() : List.of(key));
  }

  @ParameterizedTest
  @CsvSource({
    "Gemini-2.5-Pro, gemini2.5pro, gemini2.5",
    "Gemini 2.5-Pro, gemini2.5pro, gemini2.5",
    "Qwen2.5-VL, qwen2.5vl, qwen2.5",
    "DeepSeek-R1-Zero, deepseekr1zero, deepseekr1"
  })
  void shouldFindTheFamilyOfANameThatGoesOnAfterItsNumber(String text, String key, String family) {
    assertThat(keys("It", "We use " + text + " here.")).containsExactly(key, family);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SemEval-2024",
        "CVPR 2024",
        "Table 3",
        "Top-5",
        "F1-score",
        "7B",
        "USA",
        "NOT",
        "PhD",
        "III",
        "RESULTS",
        "However",
        "Kolmogorov",
        "Bonn 2024",
        "20 GPUs",
        "AUC",
        "K-means",
        "3D"
      })
  void shouldNotTakeForANameWhatIsNone(String text) {
    assertThat(keys("It", "We saw " + text + " there.")).isEmpty();
  }

  @Test
  void shouldKeepNumbersApart() {
    assertThat(keys("It", "Unlike GPT-4 and GPT-4.5, GPT-5 is new."))
        .containsExactly("gpt4", "gpt4.5", "gpt5");
  }

  @Test
  void shouldTakeAShortFormForWhatThePaperSaysItIs() {
    assertThat(keys("It", "The Model Context Protocol (MCP) is new. MCP is used."))
        .containsExactly("modelcontextprotocol");
    assertThat(keys("It", "The user study (USTU) is new.")).isEmpty();
  }

  @Test
  void shouldTakeTheNameInATitle() {
    assertThat(keys("Mamba: linear-time modeling", "It is.")).containsExactly("mamba");
    assertThat(keys("Learning: a survey", "It is.")).isEmpty();
    assertThat(keys("a Mamba: linear-time", "It is.")).isEmpty();
    assertThat(keys("What We Know of Mamba: a survey", "It is.")).isEmpty();
  }

  @Test
  void shouldNotReadCapitalsInATitleOfCapitals() {
    assertThat(keys("NEURAL MACHINES FOR DNA AND RNA", "It is.")).isEmpty();
  }

  private List<String> keys(String title, String body) {
    paper.read(title, body);
    var acronyms = AcronymFinder.find(paper.of(PaperField.ABSTRACT).text());
    keywords.of(acronyms);
    return keywords.coined().stream().map(Keyword::key).toList();
  }
}
