// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.markup.PlainText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWordsTest {

  private final WordNumbers numbers = new WordNumbers();
  private final TextWords words = new TextWords(numbers);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      one two|SENTENCE one SPACE two
      one-two|SENTENCE one HYPHEN two
      one- two|SENTENCE one DIVISION two
      one‐ two|SENTENCE one DIVISION two
      one¬ two|SENTENCE one DIVISION two
      one-  two|SENTENCE one DIVISION two
      one- and two|SENTENCE one OTHER and SPACE two
      one- Two|SENTENCE one OTHER Two
      one - two|SENTENCE one OTHER two
      café–bar|SENTENCE café HYPHEN bar
      one/two|SENTENCE one SLASH two
      user's|SENTENCE user APOSTROPHE s
      2.5|SENTENCE 2 OTHER 5
      one (two)|SENTENCE one OTHER two
      one, two; three|SENTENCE one COMMA two COMMA three
      one (two), three|SENTENCE one OTHER two COMMA three
      One. Two|SENTENCE One SENTENCE Two
      UR$^2$|SENTENCE UR NOTHING 2
      see https://example.org/a for b|SENTENCE see SENTENCE for SPACE b
      """)
  void shouldSayWhatStandsBeforeEachWord(String text, String read) {
    words.read(PlainText.of(text));

    assertThat(IntStream.range(0, words.size())
            .mapToObj(word -> words.before(word) + " " + words.word(word))
            .collect(Collectors.joining(" ")))
        .isEqualTo(read);
  }

  @Test
  void shouldGiveTheSameWordTheSameNumber() {
    words.read(PlainText.of("graph café antidisestablishmentarianism graph Graph café"
        + " antidisestablishmentarianism"));

    assertThat(IntStream.range(0, words.size()).map(words::number))
        .containsExactly(0, 1, 2, 0, 3, 1, 2);
  }

  @Test
  void shouldForgetNumbersOnceThereAreMany() {
    var paper = new PaperWords();
    for (int word = 0; paper.numbers().epoch() == 0; word += 1_000) {
      int first = word;
      paper.read(
          "first "
              + IntStream.range(0, 1_000)
                  .mapToObj(it -> "w" + (first + it))
                  .collect(Collectors.joining(" ")),
          "");
    }

    assertThat(paper.of(PaperField.TITLE).number(0)).isZero();
  }
}
