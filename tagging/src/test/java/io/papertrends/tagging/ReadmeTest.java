// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example of the module's README: it is the code below, and prints what is said there. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Path THIS = Path.of("src/test/java/io/papertrends/tagging/ReadmeTest.java");

  @Test
  void shouldPrintTheMentionsThatTheExampleShows() throws IOException {
    var printed = new ArrayList<String>();

    // example
    var tagger = new Tagger(Vocabulary.starter());
    var paper = Paper.newBuilder()
        .setId("arxiv:2409.01234")
        .setTitle("RAG over knowledge graphs")
        .setAbstract$("We combine retrieval-augmented generation (RAG) with LLMs.")
        .setPublished(LocalDate.of(2024, 9, 2))
        .setSource("example")
        .build();
    for (var mention : tagger.tag(paper).getMentions()) {
      printed.add(mention.getTopic() + ": " + mention.getText());
    }
    // end

    assertThat(printed).containsExactlyElementsOf(block("").lines().toList());
  }

  @Test
  void shouldShowTheCodeThatIsTested() throws IOException {
    var source = Files.readString(THIS);
    var tested =
        source.substring(source.indexOf("// example\n") + 11, source.indexOf("    // end"));

    var shown = block("java").replace("System.out.println", "printed.add");

    assertThat(shown.indent(4)).isEqualTo(tested);
  }

  /** The first block of the README in this language. */
  private static String block(String language) throws IOException {
    return Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(Files.readString(README))
        .results()
        .filter(it -> it.group(1).equals(language))
        .findFirst()
        .orElseThrow()
        .group(2);
  }
}
