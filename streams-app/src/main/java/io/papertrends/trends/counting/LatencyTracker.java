// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import java.util.OptionalLong;

/** Tracks the earliest publishing time of the papers that are not yet in emitted boards. */
final class LatencyTracker {

  private long time;

  /**
   * Adds a paper with its publishing time in milliseconds since 1970-01-01T00:00Z; 0 if unknown.
   */
  void add(long publishedAt) {
    if (publishedAt > 0 && (time == 0 || publishedAt < time)) {
      time = publishedAt;
    }
  }

  /**
   * Returns the earliest time, empty if unknown, and starts anew, because all papers are in the
   * boards now.
   */
  OptionalLong take() {
    var taken = time == 0 ? OptionalLong.empty() : OptionalLong.of(time);
    time = 0;
    return taken;
  }
}
