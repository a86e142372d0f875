// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.words.PaperWords;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundSentenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Papers are many. Existing methods rely on clustering.",
        "Papers are many. However, clustering is slow. We do without.",
        "It is this. While a method of clustering is usual, it fails.",
        "The proposed one is quick. Clustering has been studied."
      })
  void shouldFindWhatIsKnownOrCommon(String text) {
    assertThat(isAround(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Existing methods rely on clustering.",
        "Papers are many. However, we use clustering.",
        "Papers are many. Our clustering is better than existing methods.",
        "Papers are many. Unlike existing methods this paper is on clustering.",
        "Papers are many. A new clustering is proposed, unlike existing ones.",
        "Papers are many. Clustering groups them. Existing methods are slow."
      })
  void shouldNotTakeWhatThePaperDoesForIt(String text) {
    assertThat(isAround(text)).isFalse();
  }

  private static boolean isAround(String text) {
    var paper = new PaperWords();
    paper.read("A title", text);
    var words = paper.of(PaperField.ABSTRACT);
    int word = words.wordAt(text.toLowerCase(Locale.ROOT).indexOf("clustering"));
    return new BackgroundSentence(paper.numbers()).isAround(words, word);
  }
}
