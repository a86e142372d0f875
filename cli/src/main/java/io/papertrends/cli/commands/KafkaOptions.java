// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.schemas.KafkaConnection;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How to reach Kafka. */
final class KafkaOptions {

  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT,...",
      defaultValue = "localhost:9092",
      description = "Kafka brokers to start from (default: ${DEFAULT-VALUE}).")
  private String bootstrapServers;

  @Option(
      names = "--kafka-property",
      paramLabel = "NAME=VALUE",
      description =
          "Further property of every Kafka client, by its Kafka name. Secrets are better in"
              + " a file or in the environment, see the README.")
  private Map<String, String> properties = new HashMap<>();

  @Option(
      names = "--kafka-properties",
      paramLabel = "FILE",
      description = "File of further properties of every Kafka client.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = PrintedConfig.OPTION,
      description = "Print the configuration without its secrets, and do nothing else.")
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
}
