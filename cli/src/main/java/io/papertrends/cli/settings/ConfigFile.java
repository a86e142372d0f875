// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.settings;

import io.papertrends.cli.terminal.FileErrors;
import io.papertrends.config.NearestNames;
import io.papertrends.producer.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * A file that sets options, in Java's format for properties: {@code bootstrap-servers} for every
 * command that has it, {@code replay.top} for one command. The option {@code --config} names it,
 * else the variable {@code PAPERTRENDS_CONFIG}; else it is the first existing file
 * {@code papertrends.properties} in the user's configuration folder and in
 * {@code /etc/papertrends}.
 */
public final class ConfigFile {

  /** The option with the name of the file, in the next argument or after an equals sign. */
  public static final String OPTION = "--config";

  private static final String NAME = "papertrends.properties";

  private ConfigFile() {}

  /**
   * The values in the file, by option.
   *
   * @param commands supplies all commands; called only if there is a file
   * @throws UnusableInputException if the file cannot be read or sets an unknown option
   */
  public static Map<String, String> read(
      List<String> args, Map<String, String> environment, Supplier<CommandLine> commands) {
    var file = named(args, environment).or(() -> usual(environment));
    return file.map(it -> checked(it, properties(it), commands.get())).orElse(Map.of());
  }

  private static Optional<Path> named(List<String> args, Map<String, String> environment) {
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).startsWith(OPTION + "=")) {
        return Optional.of(Path.of(args.get(i).substring(OPTION.length() + 1)));
      }
      if (args.get(i).equals(OPTION) && i + 1 < args.size()) {
        return Optional.of(Path.of(args.get(i + 1)));
      }
    }
    return Optional.ofNullable(environment.get("PAPERTRENDS_CONFIG"))
        .filter(it -> !it.isBlank())
        .map(Path::of);
  }

  private static Optional<Path> usual(Map<String, String> environment) {
    var user = Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
        .filter(it -> !it.isBlank())
        .map(Path::of)
        .orElse(Path.of(System.getProperty("user.home"), ".config"));
    return Stream.of(
            user.resolve("papertrends").resolve(NAME), Path.of("/etc", "papertrends", NAME))
        .filter(Files::isReadable)
        .findFirst();
  }

  private static Map<String, String> properties(Path file) {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UnusableInputException("cannot read the configuration: " + FileErrors.reason(e), e);
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(file + ": " + e.getMessage(), e);
    }
    var read = new TreeMap<String, String>();
    properties.stringPropertyNames().forEach(it -> read.put(it, properties.getProperty(it)));
    return read;
  }

  private static Map<String, String> checked(
      Path file, Map<String, String> read, CommandLine commandLine) {
    var known = new TreeSet<String>();
    commandLine.getSubcommands().forEach((command, line) -> {
      for (var option : EnvironmentVariables.options(line.getCommandSpec()).toList()) {
        known.add(EnvironmentVariables.name(option));
        known.add(command + "." + EnvironmentVariables.name(option));
      }
    });
    var unknown = new ArrayList<>(read.keySet());
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new UnusableInputException(file + ": there is no option \"" + unknown.get(0) + "\""
          + NearestNames.question(unknown.get(0), known));
    }
    return read;
  }
}
