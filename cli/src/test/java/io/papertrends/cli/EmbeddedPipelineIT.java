// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.schemas.KafkaConnection;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** On the broker that ships with the program. */
class EmbeddedPipelineIT extends PipelineContract {

  @TempDir
  static Path brokerFolder;

  private static EmbeddedKafka kafka;

  @BeforeAll
  static void start() {
    kafka = EmbeddedKafka.start(brokerFolder.resolve("kafka"), 0);
  }

  @AfterAll
  static void stop() {
    kafka.close();
  }

  @Override
  KafkaConnection connection() {
    return kafka.connection();
  }
}
