// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import java.util.Locale;

/** What can be measured, each in a process of its own. */
public enum Measurement {
  /** The project's publisher, from a file to the Kafka topic of papers. */
  PUBLISH,
  /** Publishing a single paper after all the others. */
  ONE_MORE,
  /** Taking all papers as bytes, with one consumer. */
  RAW,
  /** Taking and decoding all papers, with one consumer. */
  AVRO,
  /** What tutorials teach, in Kafka Streams' own operators. */
  TEXTBOOK,
  /** The whole application. */
  OURS,
  /** The whole application after its end, with its state gone. */
  RESTORE;

  /** What it is called. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
