// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options for the connection to Kafka. */
final class KafkaOptions {

  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT,...",
      defaultValue = "localhost:9092",
      description = "Addresses of Kafka brokers (default: ${DEFAULT-VALUE}).")
  private String bootstrapServers;

  @Option(
      names = "--kafka-property",
      paramLabel = "NAME=VALUE",
      description =
          "Property of every Kafka client, by its name in Kafka. Put secrets into a file or the"
              + " environment; see docs/operating.md.")
  private Map<String, String> properties = new HashMap<>();

  @Option(
      names = "--kafka-properties",
      paramLabel = "FILE",
      description = "File with properties of every Kafka client.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = PrintedConfig.OPTION,
      description = "Print the configuration without secrets, and end.")
  private boolean printConfig;

  boolean isOnlyPrinted() {
    return printConfig;
  }

  KafkaConnection connection() {
    var all = new HashMap<>(ClientProperties.inFile(file));
    all.putAll(ClientProperties.inEnvironment(System.getenv()));
    all.putAll(properties);
    return new KafkaConnection(bootstrapServers, all);
  }

  /** Creates missing Kafka topics; prints a message if Kafka does not answer soon. */
  void prepare(KafkaTopics kafkaTopics, Console console) {
    var connection = connection();
    console.sayIfSlow(
        "waiting for " + connection + " ...",
        () -> KafkaTopicsSetup.ensure(kafkaTopics, connection));
  }
}
