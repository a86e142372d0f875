// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The page is written by {@code mvn -P quick test -pl cli -am -Dtest=ReferenceTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dpapertrends.write}.
 */
class ReferenceTest {

  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void shouldDocumentAllCommandsSourcesAndFormats() throws IOException {
    var page = DOCS.resolve("reference.md");
    if (System.getProperty("papertrends.write") != null) {
      Files.writeString(page, ReferencePage.markdown());
    }

    assertThat(Files.readString(page))
        .as("docs/reference.md is out of date; its first lines say how to generate it")
        .isEqualTo(ReferencePage.markdown());
  }

  @Test
  void shouldDescribeEveryFormat() throws IOException {
    var page = Files.readString(DOCS.resolve("sources.md"));
    var table = page.substring(page.indexOf("| format |"));

    assertThat(ReferencePage.formats()).allMatch(it -> table.contains("`" + it + "`"));
  }
}
