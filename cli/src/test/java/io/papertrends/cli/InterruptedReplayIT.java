// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import static io.papertrends.cli.StandaloneProcess.TIMEOUT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.papertrends.cli.demo.SyntheticPapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A replay that a signal ends in the middle of its work, as Ctrl-C does. */
class InterruptedReplayIT {

  /** Of a process that a signal ended: 128 and the number of SIGTERM. */
  private static final int TERMINATED = 143;

  @TempDir
  Path folder;

  private Process process;

  @AfterEach
  void stop() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void shouldEndAtOnceAndLeaveNothingBehind() throws Exception {
    var temporary = Files.createDirectory(folder.resolve("temporary"));
    var printed = folder.resolve("printed.log");
    launch(temporary, printed);
    await().atMost(TIMEOUT).until(() -> isCounting(temporary));

    // Not SIGINT, which a process ignores that a shell started in the background.
    process.destroy();

    assertThat(process.waitFor(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(printed)).isEqualTo(TERMINATED);
    assertThat(Files.readString(printed)).doesNotContain("\tat ", "Exception", "error");
    try (var left = Files.list(temporary)) {
      assertThat(left.filter(it -> it.getFileName().toString().startsWith("papertrends-")))
          .isEmpty();
    }
  }

  private void launch(Path temporary, Path printed) throws IOException {
    var papers = folder.resolve("papers.jsonl");
    Files.writeString(papers, SyntheticPapers.asJsonLines(), UTF_8);
    process = ProgramProcess.of(
            printed, List.of("-Djava.io.tmpdir=" + temporary), List.of("replay", papers.toString()))
        .start();
  }

  /** Whether its broker, its index of papers and the stores of the application are there. */
  private static boolean isCounting(Path temporary) throws IOException {
    try (var files = Files.walk(temporary)) {
      return files.anyMatch(it -> it.endsWith("state"));
    }
  }
}
