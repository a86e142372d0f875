// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.settings;

import java.util.Map;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values of options that are not on the command line, in this order: environment variable,
 * configuration file (the value for the command, then the one for all commands), default. An empty
 * variable counts as absent.
 */
public final class ConfiguredDefaults implements IDefaultValueProvider {

  private final Map<String, String> environment;
  private final Map<String, String> file;

  /**
   * Defaults from environment variables and from the values of the configuration file, by option.
   */
  public ConfiguredDefaults(Map<String, String> environment, Map<String, String> file) {
    this.environment = Map.copyOf(environment);
    this.file = Map.copyOf(file);
  }

  /** The value; null if it is set nowhere. */
  @Override
  public String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || !EnvironmentVariables.mayBeSet(option)) {
      return null;
    }
    var variable = environment.get(EnvironmentVariables.of(option));
    if (variable != null && !variable.isEmpty()) {
      return variable;
    }
    var name = EnvironmentVariables.name(option);
    var own = option.command() == null ? null : file.get(option.command().name() + "." + name);
    return own == null ? file.get(name) : own;
  }
}
