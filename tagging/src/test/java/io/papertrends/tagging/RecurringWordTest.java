// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.words.PaperWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurringWordTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Clusters of stars  | They are found by <clustering>.                    | true
      Stars              | They are found by <clustering>. Clusters are good. | true
      Stars              | They are found by <clustering>.                    | false
      Learned models     | They are found by <model learning>.                | false
      Fair graphs        | They are found by <graph learning>.                | true
      Graph of it        | <Its> end is near.                                 | false
      """)
  void shouldFindAWordOfTheNameElsewhere(String title, String text, boolean expected) {
    int start = text.indexOf('<');
    int end = text.indexOf('>') - 1;
    var plain = text.replaceAll("[<>]", "");
    var paper = new PaperWords();
    paper.read(title, plain);
    var words = paper.of(PaperField.ABSTRACT);

    boolean found = new RecurringWord(paper).isAmong(words.wordAt(start), words.wordAt(end) - 1);

    assertThat(found).isEqualTo(expected);
  }
}
