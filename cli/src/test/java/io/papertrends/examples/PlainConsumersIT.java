// SPDX-License-Identifier: Apache-2.0
package io.papertrends.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.cli.reading.Event;
import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.schemas.EventFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/consuming.md shows and needs no more than a broker. */
class PlainConsumersIT {

  @TempDir
  static Path folder;

  private static EmbeddedKafka kafka;

  @BeforeAll
  static void write() throws ExecutionException, InterruptedException {
    kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
    SampleResults.write(bootstrapServers(), EventFormat.SINGLE_OBJECT);
  }

  @AfterAll
  static void stop() {
    kafka.close();
  }

  private static String bootstrapServers() {
    return kafka.connection().bootstrapServers();
  }

  @Test
  void shouldBeReadByThePlainProgram() throws IOException, InterruptedException {
    assertThat(Documented.linesOfTheProgram(2, bootstrapServers()))
        .containsExactlyInAnyOrder(
            "top of 1 days to 2025-09-03:", SampleResults.ALERT.getMessage());
  }

  @Test
  void shouldBeReadByKcat() throws IOException, InterruptedException {
    var command = Documented.block(Documented.consuming(), "kcat", "papertrends decode\n")
        .replace("localhost:9092", bootstrapServers());

    assertThat(Documented.linesOfKcat(command))
        .containsExactly(new Event("knowledge-graphs", SampleResults.ALERT).asJson());
    assertThat(Documented.linesOfKcat(command.replace("alerts", "trending")))
        .containsExactly(
            new Event("top|1d|2025-09-03", SampleResults.BOARD).asJson(),
            "{\"key\": \"new|1d|2025-09-03\", \"value\": null}");
  }

  @Test
  void shouldShowTheProgramAsItIs() throws IOException {
    assertThat(Documented.consuming())
        .contains(Files.readString(
            Path.of("src", "test", "java", "io", "papertrends", "examples", "ReadTrends.java")));
  }
}
