// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.producer.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Properties of clients from files and the environment, where secrets may be. */
final class ClientProperties {

  private static final String VARIABLE = "PAPERTRENDS_KAFKA_";
  private static final String NAMES_THE_FILE = "PAPERTRENDS_KAFKA_PROPERTIES";

  private ClientProperties() {}

  /** The properties in a file in Java's properties format; none if no file is given. */
  static Map<String, String> inFile(Optional<Path> file) {
    var found = new HashMap<String, String>();
    file.filter(it -> !it.toString().isBlank()).ifPresent(it -> {
      var properties = new Properties();
      try (var reader = Files.newBufferedReader(it)) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new UnusableInputException("cannot read the properties in " + it, e);
      }
      properties
          .stringPropertyNames()
          .forEach(name -> found.put(name, properties.getProperty(name)));
    });
    return found;
  }

  /**
   * Kafka properties from environment variables: {@code PAPERTRENDS_KAFKA_SASL_MECHANISM} sets
   * {@code sasl.mechanism}.
   */
  static Map<String, String> inEnvironment(Map<String, String> environment) {
    var found = new HashMap<String, String>();
    environment.forEach((variable, value) -> {
      if (variable.startsWith(VARIABLE) && !variable.equals(NAMES_THE_FILE)) {
        var name = variable.substring(VARIABLE.length()).toLowerCase(Locale.ROOT);
        found.put(name.replace('_', '.'), value);
      }
    });
    return found;
  }
}
