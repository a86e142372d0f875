// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.words.PaperWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListMemberTest {

  private static final String NAME = "word sense";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It serves parsing and word sense.",
        "It serves word sense or parsing.",
        "It serves parsing, word sense, and tagging.",
        "It serves parsing, word sense induction, and tagging.",
        "It serves parsing, word sense induction and tagging.",
        "Tasks are these: word sense, parsing."
      })
  void shouldFindOneOfSeveral(String text) {
    assertThat(isAt(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It serves word sense.",
        "It serves word sense, which is slow.",
        "In this work, word sense is found by hand.",
        "In this work, word sense is found, and more.",
        "It parses and finds word sense quickly and well.",
        "It serves single- and word sense.",
        "word sense"
      })
  void shouldNotTakeWhatStandsAloneForIt(String text) {
    assertThat(isAt(text)).isFalse();
  }

  private static boolean isAt(String text) {
    var paper = new PaperWords();
    paper.read("A title", text);
    var words = paper.of(PaperField.ABSTRACT);
    int first = words.wordAt(text.indexOf(NAME));
    return new ListMember(paper.numbers()).isAt(words, first, first + 1);
  }
}
