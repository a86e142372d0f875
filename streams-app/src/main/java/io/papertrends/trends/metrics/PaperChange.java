// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.metrics;

/** The effect of a record of the Kafka topic of papers. */
public enum PaperChange {
  /** A new paper. */
  NEW,
  /** A paper whose mentions have changed. */
  REVISED,
  /** A paper with the same mentions as before, or a withdrawal of an unknown paper. */
  REPEATED,
  /** A withdrawn paper. */
  WITHDRAWN
}
