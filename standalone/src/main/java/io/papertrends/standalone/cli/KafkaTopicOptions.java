// SPDX-License-Identifier: Apache-2.0
package io.papertrends.standalone.cli;

import io.papertrends.registry.RegistryFormat;
import io.papertrends.schemas.EventFormat;
import io.papertrends.schemas.KafkaTopics;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How our Kafka topics are called and divided, and how events are written to them. */
final class KafkaTopicOptions {

  @Option(
      names = "--prefix",
      paramLabel = "TEXT",
      defaultValue = "${env:PAPERTRENDS_PREFIX:-" + KafkaTopics.DEFAULT_PREFIX + "}",
      description = "What the names of Kafka topics start with (default: ${DEFAULT-VALUE}).")
  private String prefix;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "${env:PAPERTRENDS_PARTITIONS:-" + KafkaTopics.DEFAULT_PARTITIONS + "}",
      description = "Partitions of the Kafka topics (default: ${DEFAULT-VALUE}).")
  private int partitions;

  @Option(
      names = "--schema-registry",
      paramLabel = "URL",
      defaultValue = "${env:PAPERTRENDS_SCHEMA_REGISTRY}",
      description =
          "Write events in the Confluent wire format, with their schemas in this registry,"
              + " such as http://localhost:8080/apis/registry/v3 (default: Avro's single-object"
              + " encoding, which needs none).")
  private Optional<String> schemaRegistry = Optional.empty();

  @Option(
      names = "--schema-registry-properties",
      paramLabel = "FILE",
      defaultValue = "${env:PAPERTRENDS_SCHEMA_REGISTRY_PROPERTIES}",
      description = "File of properties of the registry's client, for users and certificates.")
  private Optional<Path> schemaRegistryProperties = Optional.empty();

  KafkaTopics kafkaTopics() {
    return new KafkaTopics(prefix, partitions, format());
  }

  private EventFormat format() {
    return schemaRegistry
        .filter(url -> !url.isBlank())
        .<EventFormat>map(
            url -> RegistryFormat.at(url, ClientProperties.inFile(schemaRegistryProperties)))
        .orElse(EventFormat.SINGLE_OBJECT);
  }
}
