// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which pages of a source are broken as a whole, and since when. One that stays so is passed over
 * after a while, so that it does not keep the pages after it waiting for ever. Where several follow
 * each other it is the service that is broken, and after the first it is waited for.
 */
final class BrokenPages {

  private static final int MOST = 1_000;

  private final InstantSource clock;
  private final Duration patience;
  private final Map<String, Instant> brokenSince = new LinkedHashMap<>();
  private String lastPassedOver = "";

  /**
   * None so far.
   *
   * @param patience from the first failure of a page until it is passed over
   */
  BrokenPages(InstantSource clock, Duration patience) {
    this.clock = clock;
    this.patience = patience;
  }

  /** A page is broken. */
  void failed(String page) {
    brokenSince.putIfAbsent(page, clock.instant());
    if (brokenSince.size() > MOST) {
      brokenSince.remove(brokenSince.keySet().iterator().next());
    }
  }

  /** Nobody knows now whether a page is broken. */
  void unavailable(String page) {
    brokenSince.remove(page);
  }

  /** A page is whole, and so the service works. */
  void succeeded(String page) {
    brokenSince.remove(page);
    lastPassedOver = "";
  }

  /** Whether a page that has failed again is to be waited for no longer. */
  boolean passesOver(String page) {
    var since = brokenSince.get(page);
    boolean isLong = since != null && !clock.instant().isBefore(since.plus(patience));
    if (!isLong || (!lastPassedOver.isEmpty() && !lastPassedOver.equals(page))) {
      return false;
    }
    lastPassedOver = page;
    return true;
  }
}
