// SPDX-License-Identifier: Apache-2.0
package io.papertrends.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.BoardNames;
import io.papertrends.schemas.TrendingBoard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever the boards are listed, all of them are. */
class BoardsInDocumentationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"README.md", "CHANGELOG.md", "docs/glossary.md", "docs/results.md", "docs/web.md"})
  void shouldNameEachBoard(String page) throws IOException {
    assertThat(Files.readString(Path.of("..", page)))
        .contains(BoardNames.ALL.stream().map(it -> "`" + it + "`").toList());
  }

  @Test
  void shouldSayInTheSchemaWhatEachBoardRanksBy() {
    assertThat(TrendingBoard.SCHEMA$.getField("board").doc())
        .contains(BoardNames.ALL.stream().map(it -> it + ": ").toList());
  }
}
