// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Prints the effective configuration of a command without secrets. */
final class PrintedConfig {

  /** The option that asks for it. */
  static final String OPTION = "--print-config";

  private PrintedConfig() {}

  /** Whether the option is given. */
  static boolean isWanted(ParseResult result) {
    return kafka(command(result).commandSpec())
        .filter(KafkaOptions::isOnlyPrinted)
        .isPresent();
  }

  /** Prints one line per option and per property of Kafka clients. */
  static void print(ParseResult result, Console console) {
    var spec = command(result).commandSpec();
    if (spec.userObject() instanceof CheckableCommand command) {
      command.check();
    }
    var lines = new TreeMap<String, String>();
    for (var option : spec.options()) {
      if (!option.usageHelp() && !option.versionHelp() && !option.longestName().equals(OPTION)) {
        put(lines, option);
      }
    }
    kafka(spec)
        .ifPresent(it -> putAll(lines, "--kafka-property", it.connection().clientProperties()));
    lines.forEach((name, value) -> console.print(name + " = " + value));
  }

  private static ParseResult command(ParseResult result) {
    return result.hasSubcommand() ? command(result.subcommand()) : result;
  }

  private static Optional<KafkaOptions> kafka(CommandSpec spec) {
    return spec.mixins().values().stream()
        .map(CommandSpec::userObject)
        .filter(KafkaOptions.class::isInstance)
        .map(KafkaOptions.class::cast)
        .findFirst();
  }

  private static void put(Map<String, String> lines, OptionSpec option) {
    Object value = option.getValue();
    if (value instanceof Optional<?> optional) {
      value = optional.orElse(null);
    }
    if (value instanceof Map<?, ?> map) {
      putAll(lines, option.longestName(), map);
    } else if (value != null) {
      lines.put(option.longestName(), Redaction.shown(option.longestName(), value.toString()));
    }
  }

  private static void putAll(Map<String, String> lines, String option, Map<?, ?> values) {
    values.forEach((name, value) ->
        lines.put(option + " " + name, Redaction.shown(name.toString(), value.toString())));
  }
}
