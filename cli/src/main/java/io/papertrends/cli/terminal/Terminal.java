// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.terminal;

import java.util.function.UnaryOperator;

/**
 * The terminal, file or pipe that results are printed to.
 *
 * @param columns characters in a line
 * @param hasColours whether it supports escape sequences for colours (ECMA-48)
 */
public record Terminal(int columns, boolean hasColours) {

  /** Files and pipes: wide enough for every column, without colours. */
  public static final Terminal NONE = new Terminal(140, false);

  private static final int NARROWEST = 40;
  private static final String ESCAPE = "\u001b[";
  private static final String PLAIN = ESCAPE + "0m";

  /** Raises the width to the minimum of a table. */
  public Terminal {
    columns = Math.max(NARROWEST, columns);
  }

  /**
   * The terminal that the launcher has found, from system properties: {@code papertrends.columns}
   * if the standard output is a terminal; plain if the variable {@code NO_COLOR} has any value, or
   * the terminal is a dumb one.
   */
  public static Terminal of(UnaryOperator<String> properties, UnaryOperator<String> environment) {
    var columns = properties.apply("papertrends.columns");
    if (columns == null || !columns.matches("[1-9]\\d{0,4}")) {
      return NONE;
    }
    var noColour = environment.apply("NO_COLOR");
    boolean isPlain =
        (noColour != null && !noColour.isEmpty()) || "dumb".equals(environment.apply("TERM"));
    return new Terminal(Integer.parseInt(columns), !isPlain);
  }

  /** The line, truncated to the width of the terminal. */
  public String cut(String line) {
    return equals(NONE) || line.length() <= columns ? line : line.substring(0, columns - 1) + "…";
  }

  /** Formats a title. */
  public String strong(String text) {
    return hasColours ? ESCAPE + "1m" + text + PLAIN : text;
  }

  /** Formats an explanation. */
  public String faint(String text) {
    return hasColours ? ESCAPE + "2m" + text + PLAIN : text;
  }

  /** Formats something that has improved. */
  public String good(String text) {
    return hasColours ? ESCAPE + "32m" + text + PLAIN : text;
  }

  /** Formats something that needs attention. */
  public String urgent(String text) {
    return hasColours ? ESCAPE + "31m" + text + PLAIN : text;
  }
}
