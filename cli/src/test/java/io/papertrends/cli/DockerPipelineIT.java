// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import io.papertrends.schemas.KafkaConnection;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** On Kafka's own image; skipped where no Docker engine runs. */
@Testcontainers(disabledWithoutDocker = true)
class DockerPipelineIT extends PipelineContract {

  @Container
  private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.3.1");

  @Override
  KafkaConnection connection() {
    return KafkaConnection.to(KAFKA.getBootstrapServers());
  }
}
