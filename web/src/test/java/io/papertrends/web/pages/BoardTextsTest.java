// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.schemas.BoardNames;
import org.junit.jupiter.api.Test;

class BoardTextsTest {

  @Test
  void shouldGiveEachBoardTextsOfItsOwn() {
    assertThat(BoardNames.ALL)
        .map(BoardTexts::of)
        .flatExtracting(BoardTexts::title, BoardTexts::explanation, BoardTexts::none)
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldRefuseABoardWithoutTexts() {
    assertThatThrownBy(() -> BoardTexts.of("unnamed")).hasMessage("the board unnamed has no texts");
  }
}
