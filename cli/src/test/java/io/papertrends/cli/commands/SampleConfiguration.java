// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.settings.EnvironmentVariables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** A configuration file in which every option that it can set is explained and commented out. */
final class SampleConfiguration {

  private static final int WIDTH = 100;

  private static final String BEGINNING = """
      # SPDX-License-Identifier: Apache-2.0
      # Options of papertrends, for /etc/papertrends/papertrends.properties or
      # ~/.config/papertrends/papertrends.properties. "grace-days = 3" sets an option of all commands
      # that have it, "run.grace-days = 3" that of one. The command line and the environment
      # (PAPERTRENDS_GRACE_DAYS) come first: papertrends help configuration.
      """;

  private SampleConfiguration() {}

  static String of(CommandLine commandLine) {
    var text = new StringBuilder(BEGINNING);
    var byName = new TreeMap<String, Map<String, OptionSpec>>();
    commandLine
        .getSubcommands()
        .forEach((command, line) -> line.getCommandSpec().options().stream()
            .filter(EnvironmentVariables::mayBeSet)
            .forEach(option -> byName
                .computeIfAbsent(EnvironmentVariables.name(option), name -> new LinkedHashMap<>())
                .put(command, option)));
    byName.forEach((name, options) -> text.append(entry(name, options)));
    return text.toString();
  }

  private static String entry(String name, Map<String, OptionSpec> options) {
    var text = new StringBuilder("\n");
    var byDescription = new LinkedHashMap<String, List<String>>();
    options.forEach((command, option) -> byDescription
        .computeIfAbsent(description(option), it -> new ArrayList<>())
        .add(command));
    byDescription.forEach(
        (description, commands) -> wrapped(String.join(", ", commands) + ": " + description)
            .forEach(line -> text.append("# ").append(line).append("\n")));
    var option = options.values().iterator().next();
    return text.append("#")
        .append(name)
        .append(" = ")
        .append(value(option))
        .append("\n")
        .toString();
  }

  private static String description(OptionSpec option) {
    var described = String.join(" ", option.description())
        .replace("${DEFAULT-VALUE}", String.valueOf(option.defaultValue()));
    return described
        .replace("%n", " ")
        .replace("%%", "%")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The default, or what stands for a value. */
  private static String value(OptionSpec option) {
    if (option.defaultValue() != null) {
      return option.defaultValue();
    }
    return option.arity().max() == 0 ? "true" : option.paramLabel();
  }

  private static List<String> wrapped(String text) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split(" ")) {
      if (line.length() + word.length() + 1 > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
