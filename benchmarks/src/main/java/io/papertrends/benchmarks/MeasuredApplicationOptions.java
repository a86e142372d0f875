// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How an application that is measured runs. */
final class MeasuredApplicationOptions {

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "Threads of the application (default: ${DEFAULT-VALUE}).")
  private int threads = 2;

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
  MeasuredApplicationOptions(String heap, int timeout) {
    this.heap = heap;
    this.timeout = timeout;
  }

  /** Whether its numbers are at least 1. */
  boolean isPositive() {
    return Math.min(threads, timeout) >= 1;
  }

  int threads() {
    return threads;
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
