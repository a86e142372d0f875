// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsOptionsTest {

  @TempDir
  Path folder;

  @Test
  void shouldReadASecretFromTheEnvironmentOrAFile() throws IOException {
    var file = Files.writeString(folder.resolve("token"), "from a file\n").toString();

    assertThat(MetricsOptions.secret("T", Map.of())).isEmpty();
    assertThat(MetricsOptions.secret("T", Map.of("T", ""))).isEmpty();
    assertThat(MetricsOptions.secret("T", Map.of("T_FILE", file))).hasValue("from a file");
    assertThat(MetricsOptions.secret("T", Map.of("T", "direct", "T_FILE", file)))
        .hasValue("direct");
  }

  @Test
  void shouldNotGoOnWithoutASecretThatIsMissing() throws IOException {
    var empty = Files.writeString(folder.resolve("empty"), "").toString();

    assertThatThrownBy(() -> MetricsOptions.secret("T", Map.of("T_FILE", "/no/such")))
        .hasMessageStartingWith("cannot read /no/such, which T_FILE names: ");
    assertThatThrownBy(() -> MetricsOptions.secret("T", Map.of("T_FILE", empty)))
        .hasMessage(empty + ", which T_FILE names, is empty");
  }

  @Test
  void shouldSayWhyItCanNotShowMetrics() {
    var noKeys = CommandResult.of("demo", "--metrics-port", "0", "--metrics-keystore", "/no/such");
    var noHost =
        CommandResult.of("demo", "--metrics-port", "0", "--metrics-host", "no-such.invalid");

    assertThat(noKeys.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(noKeys.err())
        .startsWith("papertrends: cannot export metrics at https://127.0.0.1:0: ")
        .hasLineCount(1);
    assertThat(noHost.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(noHost.err())
        .isEqualTo(
            "papertrends: cannot export metrics at http://no-such.invalid:0: unknown host\n");
  }
}
