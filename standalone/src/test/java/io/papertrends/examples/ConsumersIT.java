// SPDX-License-Identifier: Apache-2.0
package io.papertrends.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.EventSerde;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.schemas.TrendingBoard;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.avro.Schema;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.MountableFile;

/** What docs/consuming.md shows; skipped where no Docker engine runs. */
@Testcontainers(disabledWithoutDocker = true)
class ConsumersIT {

  private static final String JARS = "/tmp/papertrends/";

  @Container
  private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.3.1")
      .withCopyFileToContainer(codeOf(EventSerde.class), JARS + "schemas.jar")
      .withCopyFileToContainer(codeOf(Schema.class), JARS + "avro.jar");

  private static MountableFile codeOf(Class<?> type) {
    return MountableFile.forHostPath(
        Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath()));
  }

  @BeforeAll
  static void writeABoard() throws ExecutionException, InterruptedException {
    var kafkaTopics = new KafkaTopics(KafkaTopics.DEFAULT_PREFIX, 1);
    KafkaTopicsSetup.ensure(kafkaTopics, KafkaConnection.to(KAFKA.getBootstrapServers()));
    var trending = kafkaTopics.trending();
    var day = LocalDate.of(2025, 9, 3);
    var board = TrendingBoard.newBuilder()
        .setBoard("top")
        .setWindowDays(1)
        .setFirstDay(day)
        .setLastDay(day)
        .setPapersInWindow(7)
        .setFinality(Finality.FINAL)
        .setEntries(List.of())
        .build();
    try (var producer = new KafkaProducer<>(
        Map.<String, Object>of("bootstrap.servers", KAFKA.getBootstrapServers()),
        new StringSerializer(),
        trending.value().serializer())) {
      producer
          .send(new ProducerRecord<>(trending.name(), "top|1d|" + day, board))
          .get();
    }
  }

  @Test
  void shouldBeReadByThePlainProgram() throws IOException, InterruptedException {
    var program = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ReadTrends.class.getName(),
            KAFKA.getBootstrapServers())
        .start();
    try (var out = new BufferedReader(
        new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("top of 1 days to 2025-09-03:");
    } finally {
      program.destroyForcibly().waitFor();
    }
  }

  @Test
  void shouldBeReadByKafkasConsoleConsumer() throws IOException, InterruptedException {
    var result = KAFKA.execInContainer(
        "sh",
        "-c",
        "CLASSPATH='" + JARS + "schemas.jar:" + JARS
            + "avro.jar' /opt/kafka/bin/kafka-console-consumer.sh"
            + " --bootstrap-server localhost:9093 --topic papertrends.trending --from-beginning"
            + " --max-messages 1 --isolation-level read_committed"
            + " --formatter-property print.key=true"
            + " --formatter-property value.deserializer=io.papertrends.schemas.EventDeserializer");

    assertThat(result.getStdout())
        .as(result.getStderr())
        .startsWith("top|1d|2025-09-03\t{\"board\": \"top\"")
        .hasLineCount(1);
  }

  @Test
  void shouldBeShownAsItIs() throws IOException {
    var shown = Files.readString(Path.of("..", "docs", "consuming.md"));

    assertThat(shown)
        .contains(Files.readString(
            Path.of("src", "test", "java", "io", "papertrends", "examples", "ReadTrends.java")));
  }
}
