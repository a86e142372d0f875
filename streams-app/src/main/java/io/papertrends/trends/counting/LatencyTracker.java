// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import java.util.OptionalLong;

/**
 * The earliest time of publishing of the papers that are not on the emitted boards yet; 0 if
 * unknown.
 */
final class LatencyTracker {

  private long time;

  /** In milliseconds since 1970-01-01T00:00Z. */
  void add(long publishedAt) {
    if (publishedAt > 0 && (time == 0 || publishedAt < time)) {
      time = publishedAt;
    }
  }

  /** The earliest, empty if unknown; everything is on the boards now. */
  OptionalLong take() {
    var taken = time == 0 ? OptionalLong.empty() : OptionalLong.of(time);
    time = 0;
    return taken;
  }
}
