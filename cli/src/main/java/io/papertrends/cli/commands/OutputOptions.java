// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Options for the format of results. */
final class OutputOptions {

  @ArgGroup(exclusive = true)
  private Format format = new Format();

  /** Formats for programs. */
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
