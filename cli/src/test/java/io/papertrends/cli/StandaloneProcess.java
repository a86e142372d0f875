// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import static org.awaitility.Awaitility.await;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaSetupException;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The command {@code standalone} as a process of its own. */
final class StandaloneProcess {

  static final Duration TIMEOUT = Duration.ofMinutes(2);
  static final KafkaTopics KAFKA_TOPICS = new KafkaTopics(KafkaTopics.DEFAULT_PREFIX, 4);

  private StandaloneProcess() {}

  /** A port where no process listens. */
  static KafkaConnection freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return KafkaConnection.to("127.0.0.1:" + socket.getLocalPort());
    }
  }

  /** Started with its broker there, and all that it prints in a file. */
  static Process launch(Path data, KafkaConnection connection, Path printed) throws IOException {
    return launch(data, connection.bootstrapServers().split(":", -1)[1], printed);
  }

  static Process launch(Path data, String port, Path printed) throws IOException {
    var command =
        List.of("standalone", "--data", data.toString(), "--port", port, "--early-every", "PT0.5S");
    return ProgramProcess.of(printed, command).start();
  }

  static void awaitUp(KafkaConnection connection) {
    await()
        .atMost(TIMEOUT)
        .ignoreExceptionsInstanceOf(KafkaSetupException.class)
        .until(() -> isUp(connection));
  }

  static boolean isUp(KafkaConnection connection) {
    KafkaTopicsSetup.ensure(KAFKA_TOPICS, connection);
    return true;
  }
}
