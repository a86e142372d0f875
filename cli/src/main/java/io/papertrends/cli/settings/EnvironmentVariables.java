// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.settings;

import io.papertrends.config.NearestNames;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The environment variables that the program reads: one for each option, such as
 * {@code PAPERTRENDS_GRACE_DAYS} for {@code --grace-days}, and some that are not options, because
 * they hold secrets or apply to more than one command.
 */
public final class EnvironmentVariables {

  private static final String PREFIX = "PAPERTRENDS_";
  private static final String KAFKA = PREFIX + "KAFKA_";
  private static final String FILE = "_FILE";

  private static final Set<String> NO_OPTIONS = Set.of(
      PREFIX + "CLASSPATH",
      PREFIX + "CONFIG",
      PREFIX + "JAVA_OPTS",
      PREFIX + "LOG",
      PREFIX + "METRICS_KEYSTORE_PASSWORD",
      PREFIX + "METRICS_TOKEN",
      PREFIX + "RATE_LIMIT_DIR",
      PREFIX + "WEB_KEYSTORE_PASSWORD",
      PREFIX + "WEB_TOKEN",
      PREFIX + "ZONE");

  private static final Set<String> WITHOUT =
      Set.of("--help", "--version", "--print-config", "--config");

  private EnvironmentVariables() {}

  /** Whether an option can be set by a variable or in a file. */
  public static boolean mayBeSet(OptionSpec option) {
    return option.group() == null && !WITHOUT.contains(option.longestName());
  }

  /** The variable of an option. */
  public static String of(OptionSpec option) {
    return PREFIX + name(option).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** An option's name in files. */
  public static String name(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }

  /**
   * A sentence for each unknown variable with our prefix.
   *
   * @param commands supplies all commands; called only if a variable may belong to one
   * @param sources names of sources, whose options have variables of any name
   */
  public static List<String> unknown(
      Collection<String> variables,
      Supplier<CommandLine> commands,
      Supplier<? extends Collection<String>> sources) {
    var ours = variables.stream()
        .filter(it -> it.startsWith(PREFIX) && !it.startsWith(KAFKA) && !NO_OPTIONS.contains(it))
        .toList();
    if (ours.isEmpty()) {
      return List.of();
    }
    var known = new TreeSet<>(NO_OPTIONS);
    options(commands.get().getCommandSpec()).map(EnvironmentVariables::of).forEach(known::add);
    var unknown = ours.stream()
        .filter(it -> !known.contains(it))
        .filter(it ->
            !it.endsWith(FILE) || !known.contains(it.substring(0, it.length() - FILE.length())))
        .sorted()
        .toList();
    if (unknown.isEmpty()) {
      return List.of();
    }
    var ofSources = sources.get().stream().map(EnvironmentVariables::prefix).toList();
    return unknown.stream()
        .filter(it -> ofSources.stream().noneMatch(it::startsWith))
        .map(it -> "the variable " + it + " means nothing" + question(it, known))
        .toList();
  }

  /** Compares names without their common prefix, which would make all of them similar. */
  private static String question(String variable, Collection<String> known) {
    var names = known.stream().map(it -> it.substring(PREFIX.length())).toList();
    return NearestNames.to(variable.substring(PREFIX.length()), names).stream()
        .findFirst()
        .map(it -> "; did you mean " + PREFIX + it + "?")
        .orElse("");
  }

  private static String prefix(String source) {
    return PREFIX + source.toUpperCase(Locale.ROOT).replace('-', '_') + "_";
  }

  /** The options of a command and of all its subcommands. */
  static Stream<OptionSpec> options(CommandSpec spec) {
    return Stream.concat(
        spec.options().stream().filter(EnvironmentVariables::mayBeSet),
        spec.subcommands().values().stream().flatMap(it -> options(it.getCommandSpec())));
  }
}
