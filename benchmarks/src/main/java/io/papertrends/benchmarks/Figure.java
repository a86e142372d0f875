// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

/** What is measured. */
public enum Figure {
  /** Papers a second, from the start to the last result being committed. */
  PAPERS_PER_SECOND("papersPerSecond", "papers/s", 1),
  /** Seconds from the start to the last result being committed. */
  SECONDS("seconds", "s", 1),
  /** Seconds of processor time of the process measured. */
  CPU("cpuSeconds", "CPU s", 1),
  /** Seconds of processor time of the broker meanwhile. */
  BROKER_CPU("brokerCpuSeconds", "broker CPU s", 1),
  /** Bytes a paper that the broker was given, as packed. */
  WRITTEN("bytesWrittenPerPaper", "B in/paper", 1),
  /** Bytes a paper that the broker gave out, as packed. */
  READ("bytesReadPerPaper", "B out/paper", 1),
  /** Bytes a paper by which the broker's logs have grown. */
  KEPT("bytesKeptPerPaper", "B kept/paper", 1),
  /** The most bytes of the heap in use at once, garbage included. */
  HEAP("peakHeapBytes", "heap MiB", 1 << 20),
  /** The most memory of the process that was resident at once, in bytes. */
  RESIDENT("peakResidentBytes", "resident MiB", 1 << 20),
  /** Bytes of the state directory at the end. */
  STATE("stateBytes", "state MiB", 1 << 20),
  /** Seconds until it runs, from an empty state directory and no results. */
  START("startSeconds", "start s", 1),
  /** Seconds until it runs, from an empty state directory after all results. */
  RESTORE("restoreSeconds", "restore s", 1);

  private final String jsonName;
  private final String header;
  private final double unit;

  Figure(String jsonName, String header, double unit) {
    this.jsonName = jsonName;
    this.header = header;
    this.unit = unit;
  }

  /** The figure of two processes that work together, from the figures of each. */
  double together(double one, double other) {
    return switch (this) {
      case PAPERS_PER_SECOND -> Math.min(one, other);
      case SECONDS, START, RESTORE -> Math.max(one, other);
      default -> one + other;
    };
  }

  /** Its name in JSON. */
  public String jsonName() {
    return jsonName;
  }

  /** What stands above its column. */
  public String header() {
    return header;
  }

  /** In the unit of its column. */
  public double shown(double value) {
    return value / unit;
  }
}
