// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.embedded.EmbeddedKafka;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishAndWatchIT {

  private static final String PAPER =
      "{\"id\": \"2409.01234\", \"title\": \"RAG\", \"abstract\": \"A\", \"published\": \"2024-09-02\"}\n";

  @TempDir
  static Path folder;

  private static EmbeddedKafka kafka;

  @BeforeAll
  static void start() {
    kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
  }

  @AfterAll
  static void stop() {
    kafka.close();
  }

  @Test
  void shouldPublishAndSayWhatBecameOfEveryRecord() throws IOException {
    var file = Files.writeString(folder.resolve("papers.jsonl"), PAPER + PAPER + "oops\n{}\n");

    var published = onKafka("publish", file.toString(), "--prefix", "said.");

    assertThat(published.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(published.err()).isEqualTo("""
            read 4, published 1, repeated 1, rejected 2
              no title: 1
              not JSON: 1
            """);
  }

  @Test
  void shouldShowWhatWasPublished() throws IOException {
    var file = Files.writeString(folder.resolve("two.jsonl"), PAPER + "{}\n");
    onKafka("publish", file.toString(), "--prefix", "seen.");

    assertThat(watched("papers", "--prefix", "seen."))
        .isEqualTo("2024-09-02  arxiv:2409.01234  RAG\n");
    assertThat(watched("papers", "--prefix", "seen.", "--json"))
        .startsWith("{\"key\": \"arxiv:2409.01234\", \"value\": {\"id\": \"arxiv:2409.01234\",");
    assertThat(watched("dead-letters", "--prefix", "seen."))
        .isEqualTo("two.jsonl, line 2: no title\n");
  }

  private static String watched(String... options) {
    var args = new ArrayList<>(List.of("watch"));
    args.addAll(List.of(options));
    args.addAll(List.of("--from-beginning", "--limit", "1"));
    return onKafka(args.toArray(String[]::new)).out();
  }

  private static CommandResult onKafka(String... args) {
    var all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--bootstrap-servers", kafka.connection().bootstrapServers()));
    return CommandResult.of(all.toArray(String[]::new));
  }
}
