// SPDX-License-Identifier: Apache-2.0
package io.papertrends.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.cli.reading.Event;
import io.papertrends.registry.RegistryFormat;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.MountableFile;

/**
 * What docs/consuming.md shows for events with a schema registry; skipped where no Docker engine
 * runs or where the registry's image is not to be had.
 */
@Testcontainers(disabledWithoutDocker = true)
class RegistryConsumersIT {

  private static final int PORT = 8080;
  private static final String JARS = "/tmp/papertrends/";
  private static final String PATH = "/apis/registry/v3";

  private static final Network NETWORK = Network.newNetwork();
  private static final KafkaContainer KAFKA =
      new KafkaContainer("apache/kafka:4.3.1").withNetwork(NETWORK);
  private static final GenericContainer<?> REGISTRY = new GenericContainer<>(
          "apicurio/apicurio-registry:3.3.3")
      .withNetwork(NETWORK)
      .withNetworkAliases("registry")
      .withExposedPorts(PORT, 9000)
      .waitingFor(Wait.forHttp("/health/ready").forPort(9000));

  @BeforeAll
  static void write() throws ExecutionException, InterruptedException {
    try {
      REGISTRY.start();
    } catch (ContainerFetchException e) {
      Assumptions.abort("the registry's image is not to be had: " + e.getMessage());
    }
    copyOurs();
    KAFKA.start();
    SampleResults.write(KAFKA.getBootstrapServers(), RegistryFormat.at(url(), Map.of()));
  }

  /** Kafka has its own libraries, and the largest need not be there. */
  private static void copyOurs() {
    var here = System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1);
    for (var entry : here) {
      var file = Path.of(entry);
      if (Files.exists(file)
          && !entry.matches(".*(rocksdb|org.apache.kafka|scala|test-classes).*")) {
        KAFKA.withCopyFileToContainer(MountableFile.forHostPath(file), JARS + file.getFileName());
      }
    }
  }

  private static String url() {
    return "http://" + REGISTRY.getHost() + ":" + REGISTRY.getMappedPort(PORT) + PATH;
  }

  @AfterAll
  static void stop() {
    KAFKA.stop();
    REGISTRY.stop();
    NETWORK.close();
  }

  @Test
  void shouldBeReadByThePlainProgram() throws IOException, InterruptedException {
    assertThat(Documented.linesOfTheProgram(2, KAFKA.getBootstrapServers(), url()))
        .containsExactlyInAnyOrder(
            "top of 1 days to 2025-09-03:", SampleResults.ALERT.getMessage());
  }

  @Test
  void shouldBeReadByKcat() throws IOException, InterruptedException {
    var command = Documented.block(
            Documented.consuming(), "kcat", "papertrends decode --schema-registry")
        .replace("localhost:9092", KAFKA.getBootstrapServers())
        .replace("http://localhost:8081" + PATH, url());

    assertThat(Documented.linesOfKcat(command))
        .containsExactly(
            new Event("top|1d|2025-09-03", SampleResults.BOARD).asJson(),
            "{\"key\": \"new|1d|2025-09-03\", \"value\": null}");
    assertThat(Documented.linesOfKcat(command.replace("trending", "alerts")))
        .containsExactly(new Event("knowledge-graphs", SampleResults.ALERT).asJson());
  }

  @Test
  void shouldBeReadByKafkasConsoleConsumer() throws IOException, InterruptedException {
    var command = Documented.block(
            Documented.consuming(), "kafka-console-consumer.sh", "RegistryDeserializer")
        .replaceAll("CLASSPATH=.*", "CLASSPATH='" + JARS + "*'")
        .replace(
            "kafka-console-consumer.sh",
            "/opt/kafka/bin/kafka-console-consumer.sh --max-messages 1")
        .replace("localhost:9092", "localhost:9093")
        .replace("localhost:8081", "registry:" + PORT);

    var result = KAFKA.execInContainer("sh", "-c", command);

    assertThat(result.getStdout())
        .as(result.getStderr())
        .isEqualTo("top|1d|2025-09-03\t" + SampleResults.BOARD + "\n");
  }
}
