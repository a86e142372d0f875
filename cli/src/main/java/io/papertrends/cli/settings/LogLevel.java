// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks the log level, because Logback would treat an unknown level as DEBUG. */
public final class LogLevel {

  private static final String VARIABLE = "PAPERTRENDS_LOG";
  private static final List<String> LEVELS =
      List.of("OFF", "ERROR", "WARN", "INFO", "DEBUG", "TRACE");

  private LogLevel() {}

  /**
   * Checks the environment variable.
   *
   * @throws IllegalArgumentException if its value is not a level
   */
  public static void check(Map<String, String> environment) {
    var level = environment.get(VARIABLE);
    if (level != null && !level.isEmpty() && !LEVELS.contains(level.toUpperCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          VARIABLE + "=" + level + " is not one of " + String.join(", ", LEVELS));
    }
  }
}
