// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.schemas.KafkaTopics;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options for names, partitions and encoding of the Kafka topics. */
final class KafkaTopicOptions {

  @Option(
      names = "--prefix",
      paramLabel = "TEXT",
      defaultValue = KafkaTopics.DEFAULT_PREFIX,
      description = "Prefix of the names of Kafka topics (default: ${DEFAULT-VALUE}).")
  private String prefix;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "" + KafkaTopics.DEFAULT_PARTITIONS,
      description = "Partitions of the Kafka topics (default: ${DEFAULT-VALUE}).")
  private int partitions;

  @Mixin
  private SchemaRegistryOptions schemaRegistry;

  String prefix() {
    return prefix;
  }

  KafkaTopics kafkaTopics() {
    return new KafkaTopics(prefix, partitions, schemaRegistry.format());
  }
}
