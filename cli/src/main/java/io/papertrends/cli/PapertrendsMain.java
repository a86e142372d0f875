// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import io.papertrends.cli.commands.Console;
import io.papertrends.cli.commands.Papertrends;
import io.papertrends.cli.terminal.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The program. */
public final class PapertrendsMain {

  private PapertrendsMain() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] args) {
    // System.out would hide that a disk is full or that the reader of a pipe has ended.
    var standardOutput = new FileOutputStream(FileDescriptor.out);
    var out = new PrintWriter(new OutputStreamWriter(standardOutput, StandardCharsets.UTF_8));
    var err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    var terminal = Terminal.of(System::getProperty, System::getenv);
    boolean isTerminal = Boolean.getBoolean("papertrends.terminal");
    System.exit(Papertrends.run(args, new Console(out, err, isTerminal, terminal)));
  }
}
