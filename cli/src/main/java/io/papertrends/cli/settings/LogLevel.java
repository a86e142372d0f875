// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What of logs is shown; an unknown level would show everything. */
public final class LogLevel {

  private static final String VARIABLE = "PAPERTRENDS_LOG";
  private static final List<String> LEVELS =
      List.of("OFF", "ERROR", "WARN", "INFO", "DEBUG", "TRACE");

  private LogLevel() {}

  /**
   * Checks the variable.
   *
   * @throws IllegalArgumentException if it names no level
   */
  public static void check(Map<String, String> environment) {
    var level = environment.get(VARIABLE);
    if (level != null && !level.isEmpty() && !LEVELS.contains(level.toUpperCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          VARIABLE + "=" + level + " is not one of " + String.join(", ", LEVELS));
    }
  }
}
