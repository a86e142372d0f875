// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the records of all inputs: {@code read = published + withdrawn + repeated +
 * rejected}.
 *
 * @param read records found
 * @param published papers that Kafka has
 * @param withdrawn papers that were taken back
 * @param repeated records that said the same of the same paper as one before
 * @param rejectedByReason records in the dead letters, by reason
 */
public record PublishReport(
    long read, long published, long withdrawn, long repeated, Map<String, Long> rejectedByReason) {

  /** Copies the reasons, sorted. */
  public PublishReport {
    rejectedByReason = new TreeMap<>(rejectedByReason);
  }

  /** Records in the dead letters. */
  public long rejected() {
    return rejectedByReason.values().stream().mapToLong(Long::longValue).sum();
  }
}
