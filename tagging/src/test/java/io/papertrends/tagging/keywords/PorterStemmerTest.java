// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PorterStemmerTest {

  @ParameterizedTest
  @CsvSource({
    "caresses, caress",
    "ponies, poni",
    "agreed, agre",
    "plastered, plaster",
    "hopping, hop",
    "filing, file",
    "happy, happi",
    "relational, relat",
    "rational, ration",
    "electrical, electr",
    "adjustment, adjust",
    "adoption, adopt",
    "controll, control",
    "generalizations, gener"
  })
  void shouldStemAsThePaperSays(String word, String stem) {
    assertThat(PorterStemmer.stem(word)).isEqualTo(stem);
  }
}
