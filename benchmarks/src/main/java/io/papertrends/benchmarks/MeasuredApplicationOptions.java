// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import picocli.CommandLine.Option;

/** How an application that is measured runs. */
final class MeasuredApplicationOptions extends ProcessOptions {

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "Threads of the application (default: ${DEFAULT-VALUE}).")
  private int threads = 2;

  /** With these defaults. */
  MeasuredApplicationOptions(String heap, int timeout) {
    super(heap, timeout);
  }

  @Override
  boolean isPositive() {
    return super.isPositive() && threads >= 1;
  }

  int threads() {
    return threads;
  }
}
