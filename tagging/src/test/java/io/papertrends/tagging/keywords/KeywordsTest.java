// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.tagging.acronyms.AcronymFinder;
import io.papertrends.tagging.words.PaperWords;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordsTest {

  @Test
  void shouldTakeVariantsForOne() {
    assertThat(keys("Finetuning, fine-tuning, fine tuning and fine-tunings"))
        .containsExactly("finetuning");
  }

  @Test
  void shouldCutWhatAddsNothing() {
    assertThat(texts("On graph rewriting techniques.")).containsExactly("graph rewriting");
  }

  @Test
  void shouldTakeAShortFormForWhatThePaperSaysItMeans() {
    var text = "KANs are fine. We study Kolmogorov-Arnold networks (KANs). KANs are good.";

    assertThat(keys(text)).contains("kolmogorovarnoldnetwork").doesNotContain("kan");
    assertThat(texts(text)).contains("Kolmogorov-Arnold networks").doesNotContain("KANs");
  }

  @Test
  void shouldLeaveOutPartsThatNeverStandAlone() {
    assertThat(keys("We study Kolmogorov-Arnold networks.")).doesNotContain("kolmogorovarnold");
  }

  @Test
  void shouldLeaveOutBoilerplate() {
    assertThat(keys("Extensive experiments on real-world datasets demonstrate that our approach "
            + "achieves state-of-the-art performance. The source code is available."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advanced machine learning methods",
        "Artificial intelligence",
        "Project page",
        "Top-1 accuracy",
        "High dimensionality"
      })
  void shouldLeaveOutWhatIsNoSubjectInAnyCompany(String text) {
    assertThat(keys(text)).isEmpty();
  }

  private static List<String> keys(String text) {
    return keywords(new PaperWords(), text).stream().map(Keyword::key).toList();
  }

  private static List<String> texts(String text) {
    var paper = new PaperWords();
    var found = new ArrayList<String>();
    for (var keyword : keywords(paper, text)) {
      var words = paper.of(keyword.field());
      found.add(text.substring(words.start(keyword.first()), words.end(keyword.last())));
    }
    return found;
  }

  private static List<Keyword> keywords(PaperWords paper, String text) {
    paper.read("", text);
    return new Keywords(paper).of(AcronymFinder.find(text));
  }
}
