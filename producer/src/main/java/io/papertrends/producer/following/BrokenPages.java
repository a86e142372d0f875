// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pages of a source that are broken as a whole, and since when. A page that stays broken is skipped
 * after a while, so that it does not block the following ones forever. If the next page is broken
 * too, the fault is the service's, and that page is not skipped.
 */
final class BrokenPages {

  private static final int MOST = 1_000;

  private final InstantSource clock;
  private final Duration skipAfter;
  private final Map<String, Instant> brokenSince = new LinkedHashMap<>();
  private String lastSkipped = "";

  /**
   * Without broken pages.
   *
   * @param skipAfter time from the first failure of a page until it is skipped
   */
  BrokenPages(InstantSource clock, Duration skipAfter) {
    this.clock = clock;
    this.skipAfter = skipAfter;
  }

  /** Records that a page is broken. */
  void failed(String page) {
    brokenSince.putIfAbsent(page, clock.instant());
    if (brokenSince.size() > MOST) {
      brokenSince.remove(brokenSince.keySet().iterator().next());
    }
  }

  /** Records that it is unknown whether a page is broken. */
  void unavailable(String page) {
    brokenSince.remove(page);
  }

  /** Records that a page is complete, hence the service works. */
  void succeeded(String page) {
    brokenSince.remove(page);
    lastSkipped = "";
  }

  /** Whether a page that has failed again must be skipped. */
  boolean shouldSkip(String page) {
    var since = brokenSince.get(page);
    boolean isLong = since != null && !clock.instant().isBefore(since.plus(skipAfter));
    if (!isLong || (!lastSkipped.isEmpty() && !lastSkipped.equals(page))) {
      return false;
    }
    lastSkipped = page;
    return true;
  }
}
