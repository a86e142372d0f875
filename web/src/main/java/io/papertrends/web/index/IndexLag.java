// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * How far the index is behind Kafka.
 *
 * @param records records that are in Kafka and not in the index, at the last measurement
 * @param complete when the index last had everything; null if it never had
 */
public record IndexLag(long records, Instant complete) {

  /** Before the first measurement. */
  static final IndexLag UNKNOWN = new IndexLag(-1, null);

  /**
   * After a measurement.
   *
   * @param left records left in each partition; empty for one whose end Kafka has not reported yet,
   *     and then nothing is known of the whole
   */
  IndexLag measured(List<OptionalLong> left) {
    if (left.stream().anyMatch(OptionalLong::isEmpty)) {
      return this;
    }
    long all = left.stream().mapToLong(OptionalLong::getAsLong).sum();
    return new IndexLag(all, all == 0 ? Instant.now() : complete);
  }

  /** Whether everything was there at the last measurement. */
  public boolean isCaughtUp() {
    return records == 0;
  }

  /** Time since the index last had everything; zero if it has, and since ever if it never had. */
  public Duration duration() {
    if (isCaughtUp()) {
      return Duration.ZERO;
    }
    return complete == null
        ? Duration.ofDays(Short.MAX_VALUE)
        : Duration.between(complete, Instant.now());
  }
}
