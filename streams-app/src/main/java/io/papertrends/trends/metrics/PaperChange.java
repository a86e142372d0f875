// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.metrics;

/** What a record of the Kafka topic of papers changes. */
public enum PaperChange {
  /** A paper that was not there. */
  NEW,
  /** A paper that mentions something else than before, or elsewhere. */
  REVISED,
  /** A paper that mentions the same as before, or a withdrawal of none. */
  REPEATED,
  /** A paper that is there no longer. */
  WITHDRAWN
}
