// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.cli.settings.ConfigFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleConfigurationTest {

  @TempDir
  Path folder;

  @Test
  void shouldNameOnlyOptionsThatThereAre() throws IOException {
    var commandLine = ReleaseFiles.commandLine();
    var sample = SampleConfiguration.of(commandLine);

    var file = Files.writeString(
        folder.resolve("papertrends.properties"), sample.replaceAll("(?m)^#(?! )", ""));
    var set = ConfigFile.read(List.of("--config", file.toString()), Map.of(), () -> commandLine);

    assertThat(set)
        .containsEntry("grace-days", "2")
        .containsEntry("bootstrap-servers", "localhost:9092")
        .containsEntry("without-web", "true");
    assertThat(sample).doesNotContain("null", "${", "%n");
  }

  @Test
  void shouldSetNothingAsItIs() throws IOException {
    var commandLine = ReleaseFiles.commandLine();
    var file = Files.writeString(
        folder.resolve("papertrends.properties"), SampleConfiguration.of(commandLine));

    assertThat(ConfigFile.read(List.of("--config", file.toString()), Map.of(), () -> commandLine))
        .isEmpty();
  }
}
