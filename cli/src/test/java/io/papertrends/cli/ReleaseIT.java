// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive that {@code mvn -P release package} makes, unpacked and used. */
class ReleaseIT {

  private static final Path TARGET = Path.of("target");
  private static final int PATIENT_MINUTES = 2;
  private static final String PAPER = """
      {"title": "Knowledge graphs", "abstract": "We survey RAG.", "published": "2025-09-01"}
      """;

  @TempDir
  static Path folder;

  private static Path home;

  /** What a shell command printed, on both ways, and how it ended. */
  private record Ran(int exitCode, String printed) {}

  @BeforeAll
  static void unpack() throws IOException, InterruptedException {
    var archive = archive();
    assumeTrue(archive.isPresent(), "there is no archive: mvn -P release package makes one");
    assertThat(sh("tar -xzf '" + archive.get().toAbsolutePath() + "'")).isEqualTo(new Ran(0, ""));
    try (var unpacked = Files.list(folder)) {
      home = unpacked.filter(Files::isDirectory).findFirst().orElseThrow();
    }
    Files.writeString(folder.resolve("papers.jsonl"), PAPER);
  }

  private static Optional<Path> archive() throws IOException {
    try (var files = Files.list(TARGET)) {
      return files.filter(it -> it.toString().endsWith(".tar.gz")).findFirst();
    }
  }

  @Test
  void shouldRunWithoutMaven() throws IOException, InterruptedException {
    assertThat(home.resolve("pom.xml")).doesNotExist();

    var version = sh("'" + home + "/papertrends' --version");
    var tagged = sh("'" + home + "/papertrends' tag papers.jsonl");

    var number = home.getFileName().toString().substring("papertrends-".length());
    assertThat(version).isEqualTo(new Ran(0, "papertrends " + number + "\n"));
    assertThat(tagged.exitCode()).as(tagged.printed()).isZero();
    assertThat(tagged.printed()).contains("knowledge-graphs");
  }

  @Test
  void shouldRunByALinkToIt() throws IOException, InterruptedException {
    Files.createSymbolicLink(folder.resolve("linked"), home.resolve("papertrends"));

    assertThat(sh("./linked --version").printed()).startsWith("papertrends ");
  }

  @Test
  void shouldCompleteCommandsAndOptionsInBash() throws IOException, InterruptedException {
    var completed = sh("""
        . '%s/completions/papertrends'
        complete -p papertrends >/dev/null
        # Bash has it only while it completes.
        compopt() { :; }
        COMP_WORDS=(papertrends repl) COMP_CWORD=1
        _complete_papertrends
        echo "${COMPREPLY[@]}"
        COMP_WORDS=(papertrends replay --ou) COMP_CWORD=2
        _complete_papertrends
        echo "${COMPREPLY[@]}"
        """.formatted(home));

    assertThat(completed).isEqualTo(new Ran(0, "replay\n--out\n"));
  }

  @Test
  void shouldBeUnderstoodByZsh() throws IOException, InterruptedException {
    assumeTrue(sh("command -v zsh").exitCode() == 0, "there is no zsh");

    var loaded = sh("zsh -f -c \"autoload -U compinit; compinit -u -D; . '" + home
        + "/completions/papertrends'; print \\$_comps[papertrends]\"");

    assertThat(loaded.exitCode()).as(loaded.printed()).isZero();
    assertThat(loaded.printed()).contains("_complete_papertrends").hasLineCount(1);
  }

  @Test
  void shouldHaveAManualPageForEachCommand() throws IOException, InterruptedException {
    assumeTrue(sh("command -v man").exitCode() == 0, "there is no man");

    var page =
        sh("MANWIDTH=80 man --warnings -l '" + home + "/man/man1/papertrends-replay.1' | col -b");

    assertThat(page.printed()).contains("NAME", "SYNOPSIS", "--out").doesNotContain("warning:");
    assertThat(home.resolve("man/man1/papertrends.1")).exists();
  }

  @Test
  void shouldHaveAConfigurationThatIsAccepted() throws IOException, InterruptedException {
    var configured = sh("'" + home + "/papertrends' tag papers.jsonl --config '" + home
        + "/etc/papertrends.properties'");

    assertThat(configured.exitCode()).as(configured.printed()).isZero();
  }

  @Test
  void shouldHaveUnitsThatSystemdAccepts() throws IOException, InterruptedException {
    assumeTrue(sh("command -v systemd-analyze").exitCode() == 0, "there is no systemd-analyze");
    var units = Files.createDirectory(folder.resolve("units"));

    var verified = sh("cp '" + home + "'/ops/systemd/*.service units && cd units"
        + " && sed -i 's#/opt/papertrends/#" + home + "/#' *.service"
        + " && systemd-analyze verify --man=no *.service");

    try (var files = Files.list(units)) {
      assertThat(files).hasSize(3);
    }
    assertThat(verified).isEqualTo(new Ran(0, ""));
  }

  private static Ran sh(String script) throws IOException, InterruptedException {
    var builder = new ProcessBuilder("bash", "-e", "-c", script)
        .directory(folder.toFile())
        .redirectErrorStream(true);
    // A run of its own that prepares faster starts would still write here when the test is over.
    builder.environment().put("PAPERTRENDS_JAVA_OPTS", "-Xshare:auto");
    var process = builder.start();
    var printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(PATIENT_MINUTES, TimeUnit.MINUTES)).as(script).isTrue();
    return new Ran(process.exitValue(), printed);
  }
}
