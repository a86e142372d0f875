// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Options of sources. The option {@code api-key} of the source {@code s2} is {@code s2.api-key} on
 * the command line, {@code PAPERTRENDS_S2_API_KEY} in the environment, or in the file that
 * {@code PAPERTRENDS_S2_API_KEY_FILE} names; the first of these that is set counts. A blank value
 * means that the option is not set, and hides the later ones.
 */
public final class SourceOptions {

  private final Map<String, String> commandLine;
  private final Map<String, String> environment;

  /** Options from the command line, by {@code NAME.KEY}, and from environment variables. */
  public SourceOptions(Map<String, String> commandLine, Map<String, String> environment) {
    this.commandLine = Map.copyOf(commandLine);
    this.environment = Map.copyOf(environment);
  }

  /**
   * The value of an option, without white space around it.
   *
   * @throws IllegalArgumentException if its file cannot be read
   */
  public Optional<String> of(String source, String key) {
    var variable =
        ("PAPERTRENDS_" + source + "_" + key).toUpperCase(Locale.ROOT).replace('-', '_');
    return Optional.ofNullable(commandLine.get(source + "." + key))
        .or(() -> Optional.ofNullable(environment.get(variable)))
        .or(() -> inFileOf(variable + "_FILE"))
        .map(String::strip)
        .filter(it -> !it.isEmpty());
  }

  private Optional<String> inFileOf(String variable) {
    var file = environment.get(variable);
    if (file == null || file.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(Path.of(file)));
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException(
          "cannot read the file \"" + file + "\" that " + variable + " names", e);
    }
  }

  /** Without values, because some are secrets. */
  @Override
  public String toString() {
    return "options of sources";
  }
}
