// SPDX-License-Identifier: Apache-2.0
package io.papertrends.standalone.cli;

import io.papertrends.schemas.KafkaConnection;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** How to reach Kafka. */
final class KafkaOptions {

  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT,...",
      defaultValue = "${env:PAPERTRENDS_BOOTSTRAP_SERVERS:-localhost:9092}",
      description = "Kafka brokers to start from (default: ${DEFAULT-VALUE}).")
  private String bootstrapServers;

  @Option(
      names = "--kafka-property",
      paramLabel = "NAME=VALUE",
      description = "Further property of every Kafka client, by its Kafka name.")
  private Map<String, String> properties = new HashMap<>();

  KafkaConnection connection() {
    return new KafkaConnection(bootstrapServers, properties);
  }
}
