// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command left behind: exit code, standard output, standard error. */
public record CommandResult(int exitCode, String out, String err) {

  /** Runs it. */
  public static CommandResult of(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var console = new Console(new PrintWriter(out), new PrintWriter(err), false, Terminal.NONE);
    int exitCode = Papertrends.run(args, console);
    return new CommandResult(exitCode, out.toString(), err.toString());
  }
}
