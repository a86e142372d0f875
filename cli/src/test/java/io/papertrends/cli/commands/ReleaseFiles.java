// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.terminal.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes what a release has besides the program and can be made from the code. */
public final class ReleaseFiles {

  private ReleaseFiles() {}

  /**
   * Writes completions, manual pages as AsciiDoc, and a sample configuration.
   *
   * @param args the folder to write them to
   */
  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    var commandLine = commandLine();
    write(folder.resolve("completions/papertrends"), completions(commandLine));
    write(folder.resolve("etc/papertrends.properties"), SampleConfiguration.of(commandLine));
    var manual = Files.createDirectories(folder.resolve("manual"));
    int exitCode = ManPageGenerator.generateManPage(
        manual.toFile(), null, new boolean[0], true, commandLine.getCommandSpec());
    if (exitCode != ExitCode.DONE) {
      throw new IllegalStateException("no manual pages, exit code " + exitCode);
    }
  }

  static CommandLine commandLine() {
    var nowhere = new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return new Papertrends(new Console(nowhere, nowhere, false, Terminal.NONE)).commandLine();
  }

  /** For bash, and for zsh, which it teaches to understand those of bash. */
  static String completions(CommandLine commandLine) {
    return "# SPDX-License-Identifier: Apache-2.0\n"
        + AutoComplete.bash("papertrends", commandLine);
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
