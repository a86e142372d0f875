// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class ConfigFileTest {

  @Command(name = "papertrends")
  static final class All {}

  @Command(name = "run")
  static final class Run {
    @Option(names = "--grace-days", defaultValue = "2")
    int graceDays;

    @Option(names = "--threads", defaultValue = "1")
    int threads;
  }

  @TempDir
  Path folder;

  private final Run run = new Run();
  private final CommandLine commandLine = new CommandLine(new All()).addSubcommand(run);

  @Test
  void shouldPreferCommandLineThenEnvironmentThenFile() throws IOException {
    var file = file("run.grace-days = 5\ngrace-days = 6\nthreads = 3\n");

    assertThat(graceDays(file, Map.of())).isEqualTo(5);
    assertThat(run.threads).isEqualTo(3);
    assertThat(graceDays(file, Map.of("PAPERTRENDS_GRACE_DAYS", "4"))).isEqualTo(4);
    assertThat(graceDays(file, Map.of("PAPERTRENDS_GRACE_DAYS", ""))).isEqualTo(5);
    assertThat(graceDays(file, Map.of("PAPERTRENDS_GRACE_DAYS", "4"), "--grace-days=3"))
        .isEqualTo(3);
  }

  @Test
  void shouldFindTheFileInTheUsersFolder() throws IOException {
    Files.createDirectories(folder.resolve("papertrends"));
    Files.writeString(folder.resolve("papertrends").resolve("papertrends.properties"), "threads=7");
    var environment = Map.of("XDG_CONFIG_HOME", folder.toString());

    assertThat(ConfigFile.read(List.of(), environment, () -> commandLine))
        .containsEntry("threads", "7");
  }

  @Test
  void shouldRefuseAnOptionThatThereIsNot() throws IOException {
    var file = file("grace-day = 5\n");

    assertThatThrownBy(
            () -> ConfigFile.read(List.of("--config=" + file), Map.of(), () -> commandLine))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage(file + ": there is no option \"grace-day\"; did you mean grace-days or"
            + " run.grace-days?");
  }

  @Test
  void shouldSayThatThereIsNoFile() {
    assertThatThrownBy(
            () -> ConfigFile.read(List.of("--config", "/no/such"), Map.of(), () -> commandLine))
        .hasMessage("cannot read the configuration: /no/such: there is no such file");
  }

  private int graceDays(Path file, Map<String, String> environment, String... args) {
    var set = new java.util.HashMap<>(environment);
    set.put("PAPERTRENDS_CONFIG", file.toString());
    var inFile = ConfigFile.read(List.of(args), set, () -> commandLine);
    commandLine.setDefaultValueProvider(new ConfiguredDefaults(set, inFile));
    var all = new java.util.ArrayList<>(List.of("run"));
    all.addAll(List.of(args));
    commandLine.parseArgs(all.toArray(String[]::new));
    return run.graceDays;
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("some.properties"), content);
  }
}
