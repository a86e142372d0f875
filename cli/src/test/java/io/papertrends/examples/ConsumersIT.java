// SPDX-License-Identifier: Apache-2.0
package io.papertrends.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.EventFormat;
import io.papertrends.schemas.EventSerde;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.apache.avro.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.MountableFile;

/**
 * What docs/consuming.md shows of Kafka's console consumer; skipped where no Docker engine runs.
 */
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
  static void write() throws ExecutionException, InterruptedException {
    SampleResults.write(KAFKA.getBootstrapServers(), EventFormat.SINGLE_OBJECT);
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
}
