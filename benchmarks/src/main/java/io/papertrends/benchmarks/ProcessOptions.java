// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import java.time.Duration;
import picocli.CommandLine.Option;

/** Limits of the processes that are measured. */
class ProcessOptions {

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      description = "Maximum heap of the application (default: ${DEFAULT-VALUE}).")
  private String heap;

  @Option(
      names = "--timeout",
      paramLabel = "MINUTES",
      description = "Maximum time for each measurement (default: ${DEFAULT-VALUE}).")
  private int timeout;

  /** With these defaults. */
  ProcessOptions(String heap, int timeout) {
    this.heap = heap;
    this.timeout = timeout;
  }

  /** Whether its numbers are at least 1. */
  boolean isPositive() {
    return timeout >= 1;
  }

  /** A process that runs one application. */
  ChildProcess process() {
    return process(heap);
  }

  /** The same with another heap. */
  ChildProcess process(String otherHeap) {
    return new ChildProcess(otherHeap, Duration.ofMinutes(timeout));
  }
}
