// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {

  @TempDir
  Path folder;

  @Test
  void shouldShipAStarterThatHasNoNameTwice() {
    var starter = Vocabulary.starter();

    assertThat(starter.topics()).hasSizeGreaterThanOrEqualTo(200);
    assertThatCode(() -> new Tagger(starter)).doesNotThrowAnyException();
  }

  @Test
  void shouldReadAVocabularyOfTheUsersOwn() throws IOException {
    var vocabulary = read("""
            topics:
              - id: knowledge-graphs
                label: Knowledge graph
                aliases: [KG]
              - {id: x-ray, label: X-ray}
            """);

    assertThat(vocabulary.topics())
        .containsExactly(
            new Topic("knowledge-graphs", "Knowledge graph", List.of("KG")),
            new Topic("x-ray", "X-ray", List.of()));
  }

  @Test
  void shouldSayWhereAVocabularyIsWrong() {
    assertThatThrownBy(
            () -> read("topics:\n  - id: a\n    label: A\n  - id: Not Kebab\n    label: B\n"))
        .isInstanceOf(InvalidVocabularyException.class)
        .hasMessageContaining("mine.yaml")
        .hasMessageContaining("near line 6")
        .hasMessageContaining("topic id \"Not Kebab\" is not in kebab case");
    assertThatThrownBy(() -> read("topics:\n  - id: a\n    label: A\n    alias: B\n"))
        .isInstanceOf(InvalidVocabularyException.class)
        .hasMessageContaining("near line ")
        .hasMessageContaining("\"alias\"");
    assertThatThrownBy(() -> read("topics: []"))
        .isInstanceOf(InvalidVocabularyException.class)
        .hasMessageContaining("no topics");
    assertThatThrownBy(() -> read("topics:\n  - {id: a, label: A}\n  - {id: a, label: B}\n"))
        .isInstanceOf(InvalidVocabularyException.class)
        .hasMessageContaining("topic id \"a\" is there twice");
  }

  @Test
  void shouldSayThatAFileIsNotThere() {
    assertThatThrownBy(() -> Vocabulary.in(folder.resolve("absent.yaml")))
        .isInstanceOf(InvalidVocabularyException.class)
        .hasMessageContaining("absent.yaml");
  }

  @Test
  void shouldRefuseANameThatTwoTopicsShare() {
    var vocabulary = new Vocabulary(List.of(
        new Topic("a", "Knowledge graph", List.of()),
        new Topic("b", "B", List.of("knowledge-graphs"))));

    assertThatThrownBy(() -> new Tagger(vocabulary))
        .isInstanceOf(InvalidVocabularyException.class)
        .hasMessage("topics a and b share the name \"knowledge-graphs\"");
  }

  private Vocabulary read(String yaml) throws IOException {
    return Vocabulary.in(Files.writeString(folder.resolve("mine.yaml"), yaml));
  }
}
