// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A. One                                        | A. One",
        "A. One, B. Two                                | A. One; B. Two",
        "A. One and B. Two                             | A. One; B. Two",
        "A. One, B. Two, and C. Three                  | A. One; B. Two; C. Three",
        "A. One (MIT, Boston), B. Two ((1) X, (2) Y)   | A. One; B. Two",
        "A. One (1 and 2), B. Two (2) ((1) X           | A. One; B. Two",
        "A. One, Jr., B. Two, III                      | A. One Jr.; B. Two III",
        "Paulo Andr\\'e, B. Brandt, C. Sandal          | Paulo Andr\\'e; B. Brandt; C. Sandal",
        "The One Collaboration, :, A. Two              | The One Collaboration; A. Two"
      })
  void shouldFindTheNamesInAList(String list, String names) {
    assertThat(AuthorNames.listed(list)).containsExactly(names.split("; ", -1));
  }

  @Test
  void shouldFindNoNamesWhereThereAreNone() {
    assertThat(AuthorNames.listed(null)).isEmpty();
    assertThat(AuthorNames.listed(" ")).isEmpty();
    assertThat(AuthorNames.listed("), (")).isEmpty();
  }

  @Test
  void shouldSurviveSpaceWithoutEnd() {
    assertThat(AuthorNames.listed("A. One" + " \n".repeat(500_000) + "and B. Two"))
        .containsExactly("A. One", "B. Two");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One, A.         | A. One",
        "One Jr., A. B.  | A. B. One Jr.",
        "Anonymous       | Anonymous",
        "One, Two, Three | One, Two, Three"
      })
  void shouldPutTheFamilyNameLast(String name, String spoken) {
    assertThat(AuthorNames.spoken(name)).isEqualTo(spoken);
  }
}
