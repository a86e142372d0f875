// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How results are printed. */
final class OutputOptions {

  @ArgGroup(exclusive = true)
  private Format format = new Format();

  /** For programs instead of people. */
  static final class Format {
    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print CSV with a header line.")
    private boolean csv;
  }

  boolean isJson() {
    return format.json;
  }

  boolean isCsv() {
    return format.csv;
  }
}
