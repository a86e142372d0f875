// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import java.util.OptionalLong;

/** The earliest of the times when what is not on the boards yet was published; 0 is unknown. */
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
