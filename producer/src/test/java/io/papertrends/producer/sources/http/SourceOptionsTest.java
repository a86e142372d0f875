// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceOptionsTest {

  private static final String VARIABLE = "PAPERTRENDS_SEMANTIC_SCHOLAR_API_KEY";

  @TempDir
  private Path folder;

  @Test
  void shouldReadTheCommandLineThenTheEnvironmentThenAFile() throws IOException {
    var file = Files.writeString(folder.resolve("key"), "\n from the file \r\n").toString();

    var environment = Map.of(VARIABLE, "from the environment", VARIABLE + "_FILE", file);
    var commandLine = Map.of("semantic-scholar.api-key", "from the command line");

    assertThat(key(commandLine, environment)).hasValue("from the command line");
    assertThat(key(Map.of(), environment)).hasValue("from the environment");
    assertThat(key(Map.of(), Map.of(VARIABLE + "_FILE", file))).hasValue("from the file");
    assertThat(key(Map.of(), Map.of())).isEmpty();
  }

  @Test
  void shouldTurnOffByABlankValue() {
    assertThat(key(Map.of("semantic-scholar.api-key", " "), Map.of(VARIABLE, "x")))
        .isEmpty();
  }

  @Test
  void shouldKeepSourcesApart() {
    var options = new SourceOptions(Map.of("arxiv.mailto", "x"), Map.of());

    assertThat(options.of("crossref", "mailto")).isEmpty();
  }

  @Test
  void shouldSayWhichFileCannotBeRead() {
    var file = folder.resolve("missing").toString();

    assertThatThrownBy(() -> key(Map.of(), Map.of(VARIABLE + "_FILE", file)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cannot read the file \"" + file + "\" that " + VARIABLE + "_FILE names");
  }

  @Test
  void shouldNotShowValues() {
    assertThat(new SourceOptions(Map.of("a.b", "s3cret"), Map.of("C", "s3cret")).toString())
        .doesNotContain("s3cret");
  }

  private static Optional<String> key(
      Map<String, String> commandLine, Map<String, String> environment) {
    return new SourceOptions(commandLine, environment).of("semantic-scholar", "api-key");
  }
}
