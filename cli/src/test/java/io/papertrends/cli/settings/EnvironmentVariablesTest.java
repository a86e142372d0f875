// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class EnvironmentVariablesTest {

  @Command(name = "it")
  static final class It {
    @Option(names = "--grace-days")
    int graceDays;
  }

  @Test
  void shouldNameWhatMeansNothing() {
    var set = List.of(
        "PATH",
        "PAPERTRENDS_GRACE_DAYS",
        "PAPERTRENDS_GRACEDAYS",
        "PAPERTRENDS_KAFKA_SASL_MECHANISM",
        "PAPERTRENDS_METRICS_TOKEN_FILE",
        "PAPERTRENDS_SEMANTIC_SCHOLAR_API_KEY",
        "PAPERTRENDS_OPENALX_API_KEY");

    var unknown = EnvironmentVariables.unknown(
        set, () -> new CommandLine(new It()), () -> List.of("semantic-scholar"));

    assertThat(unknown)
        .containsExactly(
            "the variable PAPERTRENDS_GRACEDAYS means nothing;"
                + " did you mean PAPERTRENDS_GRACE_DAYS?",
            "the variable PAPERTRENDS_OPENALX_API_KEY means nothing");
  }
}
