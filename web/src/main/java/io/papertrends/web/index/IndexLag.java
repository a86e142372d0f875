// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.time.Duration;
import java.time.Instant;

/**
 * How far the index is behind Kafka.
 *
 * @param records records that are in Kafka and not in the index, as of the last look
 * @param complete when the index last had everything; null if it never had
 */
public record IndexLag(long records, Instant complete) {

  /** Before the first look. */
  static final IndexLag UNKNOWN = new IndexLag(-1, null);

  /** After a look. */
  IndexLag measured(long left) {
    return new IndexLag(left, left == 0 ? Instant.now() : complete);
  }

  /** Whether everything was there at the last look. */
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
