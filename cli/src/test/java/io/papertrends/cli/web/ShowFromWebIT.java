// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.papertrends.cli.commands.CommandResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same commands read Kafka, or ask a web process, and print the same. */
class ShowFromWebIT {

  private static final Duration TIMEOUT = Duration.ofMinutes(5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boards",
        "boards rising pairs --window 28d --day 2025-04-20",
        "boards top --csv",
        "boards new --json",
        "show kolmogorov-arnold-networks",
        "show state-space-models --json",
        "show diffusion-models --since 2025-02-01 --until 2025-03-31",
        "show diffusion-models --since 2025-02-01 --until 2025-03-31 --csv",
      })
  void shouldPrintTheSameAsFromKafka(String command) {
    var demo = Demo.finished();

    // Another test may have published something a moment ago.
    await().atMost(TIMEOUT).untilAsserted(() -> {
      var fromWeb = run(command, "--web", demo.page("/"));
      var fromKafka = run(command, "--bootstrap-servers", demo.bootstrapServers());

      assertThat(comparable(fromWeb.out())).isEqualTo(comparable(fromKafka.out()));
      assertThat(fromWeb.exitCode()).isZero();
      assertThat(fromWeb.err()).isEqualTo(fromKafka.err());
    });
  }

  /**
   * Without what Kafka alone can't know: the finality of a day, for there each count has its own,
   * and the days of a keyword, for there it has counts only where several papers mention it.
   */
  private static String comparable(String printed) {
    return printed
        .replaceAll("(?i)\\b(early|final|correction)\\b", "")
        .replaceAll("(?m)^[-+]+$", "")
        .replaceAll("(?m)(Token Lattices .*)\\|[^|]*$", "$1|");
  }

  @Test
  void shouldSayWhatIsAbsent() {
    var web = Demo.finished().page("");

    assertThat(run("show kolmogorov-arnold-network", "--web", web).err())
        .contains("no paper mentions a topic", "did you mean kolmogorov-arnold-networks?");
    assertThat(run("show mamba --since 2025-04-01 --until 2025-03-01", "--web", web)
            .err())
        .contains("--until 2025-03-01 is before --since 2025-04-01");
    assertThat(run("boards --day 1999-01-01", "--web", web).err()).contains("no such boards");
  }

  @Test
  void shouldSayThatNobodyAnswers() {
    assertThat(run("boards", "--web", "http://127.0.0.1:1").err())
        .contains("no web process answers at http://127.0.0.1:1/api/v1/");
    assertThat(run("boards", "--web", "localhost:8080").err())
        .contains("--web takes an address such as http://localhost:8080");
  }

  private static CommandResult run(String command, String... more) {
    var all = new ArrayList<>(List.of(command.split(" ", -1)));
    all.addAll(List.of(more));
    return CommandResult.of(all.toArray(String[]::new));
  }
}
