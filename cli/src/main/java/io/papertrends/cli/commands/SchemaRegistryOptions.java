// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.registry.RegistryFormat;
import io.papertrends.schemas.EventFormat;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options for the encoding of events. */
final class SchemaRegistryOptions {

  @Option(
      names = "--schema-registry",
      paramLabel = "URL",
      description = "Use the Confluent wire format with schemas in this registry, such as "
          + "http://localhost:8080/apis/registry/v3 (default: Avro's single-object encoding, "
          + "without a registry).")
  private Optional<String> schemaRegistry = Optional.empty();

  @Option(
      names = "--schema-registry-properties",
      paramLabel = "FILE",
      description = "File with properties of the registry's client, for users and certificates.")
  private Optional<Path> schemaRegistryProperties = Optional.empty();

  EventFormat format() {
    return schemaRegistry
        .filter(url -> !url.isBlank())
        .<EventFormat>map(
            url -> RegistryFormat.at(url, ClientProperties.inFile(schemaRegistryProperties)))
        .orElse(EventFormat.SINGLE_OBJECT);
  }
}
